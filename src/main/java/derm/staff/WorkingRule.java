package derm.staff;

import derm.shared.WeeklyRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of time in which a provider or nurse works, every week while it is valid.
 *
 * @param resourceId whose time
 * @param range weekday and local times
 * @param validFrom the first day it is valid
 * @param validTo the first day it is no longer; null when it goes on
 */
public record WorkingRule(
        long resourceId,
        WeeklyRange range,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether it holds on that day. */
    public boolean on(LocalDate day) {
        return day.getDayOfWeek() == range.weekday()
                && !day.isBefore(validFrom)
                && (validTo == null || day.isBefore(validTo));
    }
}
