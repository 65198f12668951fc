package derm.staff;

import derm.shared.WeeklyRange;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One week of somebody's timeline of working hours.
 *
 * @param staffId whose week
 * @param validFrom the first day it is valid
 * @param validTo the first day it is no longer; null for the last one
 * @param ranges the hours, by weekday and start
 */
public record WeekRow(
        long staffId, LocalDate validFrom, @Nullable LocalDate validTo, List<WeeklyRange> ranges) {

    /** Whether it holds on any of the days {@code [from, to)}. */
    public boolean holdsWithin(LocalDate from, LocalDate to) {
        LocalDate end = validTo;
        return validFrom.isBefore(to) && (end == null || end.isAfter(from));
    }

    /** Whether it is the week that holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
