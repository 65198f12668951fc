package derm.shared;

import java.time.DayOfWeek;
import java.time.LocalTime;

/**
 * A stretch of a weekday in clinic time, {@code [from, to)}, such as Tuesdays 08:00 to 12:30.
 *
 * @param weekday the day of the week
 * @param from its first minute, on the clinic's five-minute grid
 * @param to the first minute after it, later on the same day
 */
public record WeeklyRange(DayOfWeek weekday, LocalTime from, LocalTime to) {

    private static final int GRID_SECONDS = 5 * 60;

    /** Refuses a reversed or empty range, and times between the clinic's five-minute steps. */
    public WeeklyRange {
        if (!from.isBefore(to)) {
            throw Rejected.invalid("shared.range-reversed", from.toString(), to.toString());
        }
        if (from.toSecondOfDay() % GRID_SECONDS != 0 || to.toSecondOfDay() % GRID_SECONDS != 0) {
            throw Rejected.invalid("shared.range-off-grid");
        }
    }

    /** Whether the two share a minute; ranges that only touch do not. */
    public boolean overlaps(WeeklyRange other) {
        return weekday == other.weekday && from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether the other lies wholly inside this one. */
    public boolean contains(WeeklyRange other) {
        return weekday == other.weekday && !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
