package derm.staff;

import derm.platform.security.Role.Names;
import derm.shared.NotFound;
import derm.shared.TimeRange;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** When providers and nurses work and what that time is for: read by the opening finder and the board, one query each. */
@Stateless
@DenyAll
public class Timetable {

    private static final LocalDate EVER = LocalDate.of(9999, 1, 1);

    @Inject
    private Timetables timetables;

    @Inject
    private StaffMembers members;

    /** The working time of these people that is valid on any of the days {@code [from, to)}. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<WorkingRule> rules(Collection<Long> resourceIds, LocalDate from, LocalDate to) {
        if (resourceIds.isEmpty()) {
            return List.of();
        }
        return RotaRules.timeline(timetables.weeks(resourceIds)).stream()
                .filter(week -> week.holdsWithin(from, to))
                .flatMap(week -> week.ranges().stream()
                        .map(range -> new WorkingRule(week.staffId(), range, week.validFrom(), week.validTo())))
                .toList();
    }

    /** What working time of these people is for, where valid on any of the days {@code [from, to)}. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<TemplateRow> templates(Collection<Long> resourceIds, LocalDate from, LocalDate to) {
        if (resourceIds.isEmpty()) {
            return List.of();
        }
        return timetables.templates(resourceIds, from, to).stream()
                .map(TemplateRow::of)
                .toList();
    }

    /** When these people are away within the range. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<AbsenceRow> absences(Collection<Long> resourceIds, TimeRange range) {
        if (resourceIds.isEmpty()) {
            return List.of();
        }
        return timetables.absences(resourceIds, range).stream()
                .map(AbsenceRow::of)
                .toList();
    }

    /** The weeks of one person, the earliest first. */
    @RolesAllowed(Names.ADMIN)
    public List<WeekRow> weeks(UUID staff) {
        return RotaRules.timeline(timetables.weeks(List.of(id(staff))));
    }

    /** The session templates of one person that are still valid on that day or later. */
    @RolesAllowed(Names.ADMIN)
    public List<TemplateRow> templates(UUID staff, LocalDate from) {
        return templates(List.of(id(staff)), from, EVER);
    }

    /** The absences of one person in a range. */
    @RolesAllowed(Names.ADMIN)
    public List<AbsenceRow> absences(UUID staff, TimeRange range) {
        return absences(List.of(id(staff)), range);
    }

    private long id(UUID staff) {
        return members.find(StaffMember.class, staff)
                .orElseThrow(() -> new NotFound("person"))
                .id();
    }
}
