package derm.availability;

import derm.availability.WorkingTime.Away;
import derm.availability.WorkingTime.Reason;
import derm.facility.ClosedDayRow;
import derm.shared.TimeRange;
import derm.shared.WeeklyRange;
import derm.staff.AbsenceRow;
import derm.staff.TemplateRow;
import derm.staff.WorkingRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that decides when people, rooms and devices work, as the registers say it, for a stretch of days. People
 * work their own weeks; rooms and devices work while the clinic is open; on closed days nobody and nothing does. Local
 * times become slots day by day, so that a clock change moves nothing.
 *
 * @param zone the clinic's time zone
 * @param rules the weekly hours of people, by person
 * @param templates what parts of these hours are for, by person
 * @param absences when people are away, by person
 * @param premises the rooms and devices in use
 * @param open when the clinic is open
 * @param closed the days on which it is not
 */
record Roster(
        ZoneId zone,
        Map<Long, List<WorkingRule>> rules,
        Map<Long, List<TemplateRow>> templates,
        Map<Long, List<AbsenceRow>> absences,
        Set<Long> premises,
        List<WeeklyRange> open,
        List<ClosedDayRow> closed) {

    /** The working time of the resources in {@code [from, to)}, as a visit of this kind finds it at this instant. */
    List<WorkingTime> workingTimes(Collection<Long> resources, Occasion occasion, Span range, Instant now) {
        List<LocalDate> days = days(range);
        List<Away> shut = closed.stream()
                .filter(closing -> days.contains(closing.day()))
                .map(closing -> new Away(
                        Reason.CLOSED, Slots.span(closing.day(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, zone)))
                .toList();
        List<Span> opened = days.stream()
                .flatMap(day -> open.stream()
                        .filter(hours -> hours.weekday() == day.getDayOfWeek())
                        .map(hours -> span(day, hours)))
                .toList();
        List<WorkingTime> times = new ArrayList<>();
        for (long resource : resources) {
            if (premises.contains(resource)) {
                times.add(new WorkingTime(resource, opened, shut));
            } else if (rules.containsKey(resource)) {
                times.add(ofPerson(resource, occasion, days, shut, now));
            }
        }
        return times;
    }

    private WorkingTime ofPerson(long person, Occasion occasion, List<LocalDate> days, List<Away> shut, Instant now) {
        List<Span> working = new ArrayList<>();
        List<Away> away = new ArrayList<>(shut);
        for (LocalDate day : days) {
            rules.getOrDefault(person, List.of()).stream()
                    .filter(rule -> rule.on(day))
                    .forEach(rule -> working.add(span(day, rule.range())));
            templates.getOrDefault(person, List.of()).stream()
                    .filter(template -> template.on(day))
                    .map(template ->
                            new Kept(template, span(day, template.details().range())))
                    .filter(kept -> kept.isOutOfReach(occasion, now))
                    .forEach(kept -> away.add(new Away(Reason.RESERVED, kept.span)));
        }
        for (AbsenceRow absence : absences.getOrDefault(person, List.of())) {
            TimeRange time = absence.details().away();
            away.add(new Away(Reason.ABSENT, new Span(Slots.floor(time.from()), Slots.ceil(time.to()))));
        }
        return new WorkingTime(person, working, away);
    }

    /** The local days that touch the range. */
    private List<LocalDate> days(Span range) {
        LocalDate first = LocalDate.ofInstant(Slots.instant(range.from()), zone);
        LocalDate last = LocalDate.ofInstant(Slots.instant(range.to()), zone);
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private Span span(LocalDate day, WeeklyRange range) {
        return Slots.span(day, range.from(), range.to(), zone);
    }

    /** A session template on one day. */
    private record Kept(TemplateRow template, Span span) {

        boolean isOutOfReach(Occasion occasion, Instant now) {
            return switch (template.details().kind()) {
                case LUNCH -> true;
                case METHODS -> !template.details().methods().containsAll(occasion.methods());
                case NEW_PATIENTS -> !occasion.newPatient();
                case URGENT -> !occasion.urgent() && now.isBefore(released());
            };
        }

        private Instant released() {
            return Slots.instant(span.from())
                    .minus(Duration.ofHours(template.details().releaseHours()));
        }
    }
}
