package derm.availability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import derm.facility.DeviceRow;
import derm.facility.Facility;
import derm.facility.RoomRow;
import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import derm.platform.settings.Snapshot;
import derm.platform.settings.SnapshotVersions;
import derm.shared.TimeRange;
import derm.staff.AbsenceRow;
import derm.staff.NurseRow;
import derm.staff.ProviderRow;
import derm.staff.StaffDirectory;
import derm.staff.TemplateRow;
import derm.staff.Timetable;
import derm.staff.WorkingRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Working times out of the registers. They are read once per version of the planning snapshot and kept in memory; every
 * edit counts the version up in its own transaction, so one lookup by key tells each node whether its copy still holds.
 */
@ApplicationScoped
class RegisteredTimes implements WorkingTimes {

    private static final int DAYS_BACK = 31;

    @Inject
    private SnapshotVersions versions;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Timetable timetable;

    @Inject
    private Facility facility;

    @Inject
    private ClinicSettings settings;

    @Inject
    private Clock clock;

    private record Copy(long version, LocalDate from, LocalDate to, ZoneId zone, Roster roster) {

        boolean holds(long wanted, LocalDate first, LocalDate last, ZoneId where) {
            return version == wanted && !first.isBefore(from) && last.isBefore(to) && where.equals(zone);
        }
    }

    private volatile @Nullable Copy copy;

    @Override
    public List<WorkingTime> of(Collection<Long> resources, Occasion occasion, int from, int to) {
        ZoneId zone = settings.zone();
        LocalDate first = LocalDate.ofInstant(Slots.instant(from), zone);
        LocalDate last = LocalDate.ofInstant(Slots.instant(to), zone);
        long version = versions.of(Snapshot.PLANNING);
        Copy current = copy;
        if (current == null || !current.holds(version, first, last, zone)) {
            current = read(version, first, last, zone);
            copy = current;
        }
        return current.roster().workingTimes(resources, occasion, new Span(from, to), clock.instant());
    }

    /** Everything from a month ago to the end of the bookable days, or what is asked if that is more. */
    private Copy read(long version, LocalDate first, LocalDate last, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate from = earlier(first, today.minusDays(DAYS_BACK));
        LocalDate horizon = today.plusDays(settings.number(Setting.HORIZON_DAYS) + DAYS_BACK);
        LocalDate to = last.isBefore(horizon) ? horizon : last.plusDays(1);
        List<Long> people = Stream.concat(
                        staff.providers().stream().filter(ProviderRow::active).map(ProviderRow::id),
                        staff.nurses().stream().filter(NurseRow::active).map(NurseRow::id))
                .toList();
        Set<Long> premises = Stream.concat(
                        facility.rooms().stream().filter(RoomRow::active).map(RoomRow::id),
                        facility.devices().stream().filter(DeviceRow::active).map(DeviceRow::id))
                .collect(toSet());
        TimeRange range = new TimeRange(
                from.atStartOfDay(zone).toInstant(), to.atStartOfDay(zone).toInstant());
        Roster roster = new Roster(
                zone,
                timetable.rules(people, from, to).stream().collect(groupingBy(WorkingRule::resourceId)),
                timetable.templates(people, from, to).stream().collect(groupingBy(TemplateRow::resourceId)),
                timetable.absences(people, range).stream().collect(groupingBy(AbsenceRow::resourceId)),
                premises,
                facility.openingHours(),
                facility.closedDays(from, to));
        return new Copy(version, from, to, zone, roster);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
