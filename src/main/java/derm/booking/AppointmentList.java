package derm.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of appointments by start.
 *
 * @param appointments the rows
 * @param next where the next page goes on; nothing on the last
 */
public record AppointmentList(
        List<AppointmentView> appointments, @Nullable String next) {}
