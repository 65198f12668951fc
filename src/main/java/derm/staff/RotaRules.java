package derm.staff;

import derm.shared.Rejected;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What must be true of working weeks, session templates and absences; each refusal says what is in the way. */
final class RotaRules {

    private RotaRules() {}

    /** The timeline of one or more people: each week lasts until the same person's next one. Weeks come in that order. */
    static List<WeekRow> timeline(List<WorkingWeek> weeks) {
        List<WeekRow> rows = new ArrayList<>(weeks.size());
        for (int i = 0; i < weeks.size(); i++) {
            WorkingWeek week = weeks.get(i);
            rows.add(new WeekRow(week.staffId(), week.validFrom(), successor(weeks, i), week.ranges()));
        }
        return List.copyOf(rows);
    }

    private static @Nullable LocalDate successor(List<WorkingWeek> weeks, int i) {
        boolean last = i + 1 == weeks.size()
                || weeks.get(i + 1).staffId() != weeks.get(i).staffId();
        return last ? null : weeks.get(i + 1).validFrom();
    }

    /** A template is a part of working time on the day it begins. */
    static void refuseOutsideHours(TemplateDetails template, List<WeekRow> timeline) {
        boolean inside = timeline.stream()
                .filter(week -> week.holdsOn(template.validFrom()))
                .flatMap(week -> week.ranges().stream())
                .anyMatch(hours -> hours.contains(template.range()));
        if (!inside) {
            throw Rejected.rule("staff.template-outside-hours").at("templateFromTime");
        }
    }

    /** A minute of working time is for one thing only. */
    static void refuseOverlap(TemplateDetails template, List<TemplateDetails> others) {
        others.stream().filter(template::overlaps).findFirst().ifPresent(other -> {
            throw Rejected.rule(
                            "staff.template-overlap",
                            other.range().from().toString(),
                            other.range().to().toString())
                    .at("templateFromTime");
        });
    }

    /** Nobody is away twice at the same time. */
    static void refuseOverlap(AbsenceDetails absence, List<AbsenceDetails> others) {
        if (others.stream().anyMatch(other -> other.away().overlaps(absence.away()))) {
            throw Rejected.rule("staff.absence-overlap").at("awayFrom");
        }
    }
}
