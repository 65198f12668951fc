package derm.facility;

import derm.shared.Rejected;
import java.time.LocalDate;

/**
 * A day on which the clinic is closed.
 *
 * @param day which day
 * @param name why, such as {@code Thanksgiving}
 */
public record ClosedDayRow(LocalDate day, String name) {

    private static final int MAX_NAME = 80;

    /** Refuses a closed day without a reason. */
    public ClosedDayRow {
        name = name.strip();
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw Rejected.invalid("facility.closed-day-name", MAX_NAME).at("closedName");
        }
    }
}
