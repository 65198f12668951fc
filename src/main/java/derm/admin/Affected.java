package derm.admin;

import derm.availability.BusyPhase;
import derm.availability.Slots;
import derm.shared.TimeRange;
import derm.shared.WeeklyRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.Predicate;

/** Counts the visits that a change of somebody's time leaves without it; they stay booked and are for the front desk to move. */
final class Affected {

    private final Collection<BusyPhase> booked;
    private final ZoneId zone;

    Affected(Collection<BusyPhase> booked, ZoneId zone) {
        this.booked = booked;
        this.zone = zone;
    }

    /** Visits in a stretch of time that is taken away. */
    int within(TimeRange away) {
        return visits(phase -> range(phase).overlaps(away));
    }

    /** Visits that the new hours of the week no longer hold, among those within the time the hours are valid. */
    int outside(Collection<WeeklyRange> hours, TimeRange valid) {
        return visits(phase -> range(phase).overlaps(valid) && hours.stream().noneMatch(range -> holds(range, phase)));
    }

    /** Visits in a weekly stretch that becomes something else, among those within the time it is valid. */
    int inside(WeeklyRange weekly, TimeRange valid) {
        return visits(phase -> range(phase).overlaps(valid) && touches(weekly, phase));
    }

    private int visits(Predicate<BusyPhase> hit) {
        return Math.toIntExact(
                booked.stream().filter(hit).map(BusyPhase::owner).distinct().count());
    }

    private boolean holds(WeeklyRange hours, BusyPhase phase) {
        LocalDate day = day(phase);
        return day.getDayOfWeek() == hours.weekday()
                && !at(phase.from()).isBefore(instant(day, hours.from()))
                && !at(phase.to()).isAfter(instant(day, hours.to()));
    }

    private boolean touches(WeeklyRange weekly, BusyPhase phase) {
        LocalDate day = day(phase);
        return day.getDayOfWeek() == weekly.weekday()
                && range(phase).overlaps(new TimeRange(instant(day, weekly.from()), instant(day, weekly.to())));
    }

    private LocalDate day(BusyPhase phase) {
        return LocalDate.ofInstant(at(phase.from()), zone);
    }

    private Instant instant(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant at(int slot) {
        return Slots.instant(slot);
    }

    private static TimeRange range(BusyPhase phase) {
        return new TimeRange(at(phase.from()), at(phase.to()));
    }
}
