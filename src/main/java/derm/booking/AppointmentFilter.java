package derm.booking;

import derm.shared.Rejected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which appointments are wanted: those that start in {@code [from, to)}.
 *
 * @param from the earliest start; open where none is named
 * @param to the first start not wanted any more; open where none is named
 * @param provider only this provider's
 * @param patient only this patient's
 * @param limit the most rows
 * @param cursor where the page before ended
 */
public record AppointmentFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable UUID provider,
        @Nullable UUID patient,
        int limit,
        @Nullable String cursor) {

    /** The rows of a page unless more are asked. */
    public static final int LIMIT = 50;

    private static final int MOST = 1000;

    /** Refuses an endless page and a range that ends before it starts. */
    public AppointmentFilter {
        if (limit < 1 || limit > MOST) {
            throw Rejected.invalid("booking.limit", MOST).at("limit");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw Rejected.invalid("booking.range").at("to");
        }
    }
}
