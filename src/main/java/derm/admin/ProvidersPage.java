package derm.admin;

import derm.platform.time.ClinicTime;
import derm.shared.TimeRange;
import derm.staff.AbsenceRow;
import derm.staff.NurseRow;
import derm.staff.ProviderRow;
import derm.staff.StaffDirectory;
import derm.staff.Timetable;
import derm.staff.WorkingRule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who can be booked, their hours now and their next absence. */
@Named
@RequestScoped
public class ProvidersPage {

    private static final int DAYS_AHEAD = 60;

    @Inject
    private StaffDirectory directory;

    @Inject
    private Timetable timetable;

    @Inject
    private ClinicTime time;

    @Inject
    private HoursText hoursText;

    private List<ProviderRow> providers = List.of();
    private List<NurseRow> nurses = List.of();
    private Map<Long, List<WorkingRule>> hours = Map.of();
    private Map<Long, List<AbsenceRow>> absences = Map.of();

    @PostConstruct
    void read() {
        providers = directory.providers();
        nurses = directory.nurses();
        List<Long> ids = Stream.concat(
                        providers.stream().map(ProviderRow::id), nurses.stream().map(NurseRow::id))
                .toList();
        LocalDate today = time.today();
        hours = timetable.rules(ids, today, today.plusDays(1)).stream()
                .collect(Collectors.groupingBy(WorkingRule::resourceId));
        TimeRange soon = new TimeRange(time.now(), time.startOf(today.plusDays(DAYS_AHEAD)));
        absences = timetable.absences(ids, soon).stream().collect(Collectors.groupingBy(AbsenceRow::resourceId));
    }

    /** All providers. */
    public List<ProviderRow> getProviders() {
        return providers;
    }

    /** All nurses. */
    public List<NurseRow> getNurses() {
        return nurses;
    }

    /** The hours somebody works these days, in one line. */
    public String hours(long id) {
        return hoursText.of(hours.getOrDefault(id, List.of()).stream()
                .map(WorkingRule::range)
                .toList());
    }

    /** The next time somebody is away, if soon. */
    public @Nullable AbsenceRow nextAbsence(long id) {
        List<AbsenceRow> known = absences.getOrDefault(id, List.of());
        return known.isEmpty() ? null : known.get(0);
    }
}
