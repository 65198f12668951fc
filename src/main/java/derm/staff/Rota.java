package derm.staff;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Role.Names;
import derm.platform.settings.Snapshot;
import derm.platform.settings.SnapshotVersions;
import derm.shared.Bookables;
import derm.shared.NotFound;
import derm.shared.WeeklyRange;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans who works when: weeks of hours, session templates, absences. Each edit locks the person's time, so it happens
 * before or after a booking, never beside it. What is booked already stays booked.
 */
@Stateless
@DenyAll
public class Rota {

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    @Inject
    private StaffMembers members;

    @Inject
    private Timetables timetables;

    @Inject
    private Bookables bookables;

    @Inject
    private SnapshotVersions snapshots;

    @Inject
    private AuditTrail trail;

    /** Sets the hours from a day on until the next week of the timeline begins; no range at all means not working. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("staff.hours")
    public void changeWeek(UUID staff, LocalDate validFrom, List<WeeklyRange> ranges) {
        long id = locked(staff);
        timetables
                .week(id, validFrom)
                .ifPresentOrElse(
                        week -> week.work(ranges), () -> timetables.add(WorkingWeek.starting(validFrom, id, ranges)));
        trail.detail("from " + validFrom + ": " + ranges);
    }

    /** Takes a week out of the timeline; the one before it goes on. */
    @RolesAllowed(Names.ADMIN)
    @Audited("staff.hours")
    public void removeWeek(UUID staff, LocalDate validFrom) {
        long id = locked(staff);
        timetables.remove(timetables.week(id, validFrom).orElseThrow(() -> new NotFound("week")));
        trail.detail("from " + validFrom + ": removed");
    }

    /** Gives a part of working time a purpose. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("staff.template")
    public TemplateRow addTemplate(UUID staff, TemplateDetails details) {
        long id = locked(staff);
        SessionTemplate template = new SessionTemplate(id, checked(id, details, null));
        timetables.add(template);
        trail.detail("added " + details);
        return TemplateRow.of(template);
    }

    /** Changes the purpose or time of a session template. */
    @RolesAllowed(Names.ADMIN)
    @Audited("staff.template")
    public void changeTemplate(UUID staff, UUID templateId, TemplateDetails details) {
        long id = locked(staff);
        SessionTemplate template = template(id, templateId);
        template.change(checked(id, details, templateId));
        trail.detail("changed to " + details);
    }

    /** Frees the time of a session template. */
    @RolesAllowed(Names.ADMIN)
    @Audited("staff.template")
    public void removeTemplate(UUID staff, UUID templateId) {
        SessionTemplate template = template(locked(staff), templateId);
        trail.detail("removed " + template.details());
        timetables.remove(template);
    }

    /** Notes that somebody will be away. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("staff.absence")
    public AbsenceRow addAbsence(UUID staff, AbsenceDetails details) {
        long id = locked(staff);
        refuseSecondAbsence(id, details, null);
        Absence absence = new Absence(id, details);
        timetables.add(absence);
        trail.detail("added " + details.kind() + " " + details.away());
        return AbsenceRow.of(absence);
    }

    /** Changes why or when somebody is away. */
    @RolesAllowed(Names.ADMIN)
    @Audited("staff.absence")
    public void changeAbsence(UUID staff, UUID absenceId, AbsenceDetails details) {
        long id = locked(staff);
        Absence absence = absence(id, absenceId);
        refuseSecondAbsence(id, details, absenceId);
        absence.change(details);
        trail.detail("changed to " + details.kind() + " " + details.away());
    }

    /** Notes that somebody is there after all. */
    @RolesAllowed(Names.ADMIN)
    @Audited("staff.absence")
    public void removeAbsence(UUID staff, UUID absenceId) {
        Absence absence = absence(locked(staff), absenceId);
        trail.detail(
                "removed " + absence.details().kind() + " " + absence.details().away());
        timetables.remove(absence);
    }

    private long locked(UUID staff) {
        long id = members.find(StaffMember.class, staff)
                .orElseThrow(() -> new NotFound("person"))
                .id();
        bookables.lock(List.of(id));
        snapshots.edited(Snapshot.PLANNING);
        trail.about("staff", id, null);
        return id;
    }

    private TemplateDetails checked(long id, TemplateDetails details, @Nullable UUID itself) {
        RotaRules.refuseOutsideHours(details, RotaRules.timeline(timetables.weeks(List.of(id))));
        List<TemplateDetails> others = timetables.templates(List.of(id), details.validFrom(), EVER).stream()
                .filter(other -> !other.publicId().equals(itself))
                .map(SessionTemplate::details)
                .toList();
        RotaRules.refuseOverlap(details, others);
        return details;
    }

    private void refuseSecondAbsence(long id, AbsenceDetails details, @Nullable UUID itself) {
        List<AbsenceDetails> others = timetables.absences(List.of(id), details.away()).stream()
                .filter(other -> !other.publicId().equals(itself))
                .map(Absence::details)
                .toList();
        RotaRules.refuseOverlap(details, others);
    }

    private SessionTemplate template(long staffId, UUID templateId) {
        return timetables
                .template(templateId)
                .filter(template -> template.staffId() == staffId)
                .orElseThrow(() -> new NotFound("template"));
    }

    private Absence absence(long staffId, UUID absenceId) {
        return timetables
                .absence(absenceId)
                .filter(absence -> absence.staffId() == staffId)
                .orElseThrow(() -> new NotFound("absence"));
    }
}
