package derm.admin;

import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import derm.shared.TimeRange;
import derm.shared.WeeklyRange;
import derm.staff.AbsenceRow;
import derm.staff.Provider;
import derm.staff.Rota;
import derm.staff.StaffDirectory;
import derm.staff.StaffMember;
import derm.staff.TemplateRow;
import derm.staff.Timetable;
import derm.staff.WeekRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One provider or nurse: the timeline of hours, what the time is for, and absences. */
@Named
@ViewScoped
public class ProviderPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS_AHEAD = 730;

    @Inject
    private transient StaffDirectory directory;

    @Inject
    private transient Timetable timetable;

    @Inject
    private transient Rota rota;

    @Inject
    private transient ClinicTime time;

    @Inject
    private transient HoursText hoursText;

    private @Nullable UUID id;
    private transient @Nullable StaffMember member;

    /** Reads who it is, or answers that nobody is. */
    public void open() {
        getMember();
    }

    /** Takes a week that has not begun out of the timeline. */
    public String removeWeek(LocalDate validFrom) {
        rota.removeWeek(need(), validFrom);
        return stay();
    }

    /** Frees the time of a session template. */
    public String removeTemplate(UUID templateId) {
        rota.removeTemplate(need(), templateId);
        return stay();
    }

    /** Notes that somebody is there after all. */
    public String removeAbsence(UUID absenceId) {
        rota.removeAbsence(need(), absenceId);
        return stay();
    }

    private String stay() {
        return "/admin/provider.xhtml?faces-redirect=true&id=" + need();
    }

    private UUID need() {
        if (id == null) {
            throw new NotFound("person");
        }
        return id;
    }

    /** Who. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Who. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** The provider or nurse. */
    public StaffMember getMember() {
        StaffMember known = member;
        if (known == null) {
            known = directory.member(need());
            member = known;
        }
        return known;
    }

    /** Whether it is a provider, with methods and licences. */
    public boolean isProvider() {
        return getMember() instanceof Provider;
    }

    /** The weeks from the one that holds now on. */
    public List<WeekRow> getWeeks() {
        LocalDate today = time.today();
        return timetable.weeks(need()).stream()
                .filter(week -> week.holdsWithin(today, LocalDate.MAX))
                .toList();
    }

    /** Whether the week is the one that holds now. */
    public boolean isNow(WeekRow week) {
        return week.holdsOn(time.today());
    }

    /** What the time is for, from now on, by weekday and start. */
    public List<TemplateRow> getTemplates() {
        return timetable.templates(need(), time.today()).stream()
                .sorted(Comparator.comparing(
                                (TemplateRow row) -> row.details().range().weekday())
                        .thenComparing(row -> row.details().range().from()))
                .toList();
    }

    /** Absences from now on. */
    public List<AbsenceRow> getAbsences() {
        return timetable.absences(
                need(), new TimeRange(time.now(), time.startOf(time.today().plusDays(DAYS_AHEAD))));
    }

    /** A week of hours in one line. */
    public String text(List<WeeklyRange> week) {
        return hoursText.of(week);
    }
}
