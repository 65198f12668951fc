package derm.frontdesk.board;

import derm.availability.Slots;
import derm.staff.AbsenceRow;
import derm.staff.TemplateKind;
import derm.staff.TemplateRow;
import derm.staff.WorkingRule;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When a provider cannot be booked on a day: before and after the hours, at lunch, while away.
 *
 * @param rules working hours of everybody
 * @param templates what hours are for
 * @param absences who is away
 * @param words the words to say it with
 */
public record OffHours(List<WorkingRule> rules, List<TemplateRow> templates, List<AbsenceRow> absences, Words words) {

    /**
     * What the hatched parts say.
     *
     * @param off outside the hours
     * @param lunch at lunch
     * @param away while away
     */
    public record Words(String off, String lunch, String away) {}

    /** Keeps its own copies. */
    public OffHours {
        rules = List.copyOf(rules);
        templates = List.copyOf(templates);
        absences = List.copyOf(absences);
    }

    /** The hatched parts of a provider's column. */
    public List<Column.Off> of(long provider, DayLayout layout) {
        List<Column.Off> off = new ArrayList<>(outside(provider, layout));
        templates.stream()
                .filter(row -> row.resourceId() == provider
                        && row.details().kind() == TemplateKind.LUNCH
                        && row.on(layout.day()))
                .forEach(row -> add(
                        off,
                        row(layout, row.details().range().from()),
                        row(layout, row.details().range().to()),
                        words.lunch()));
        absences.stream()
                .filter(row -> row.resourceId() == provider)
                .forEach(row -> add(
                        off,
                        layout.row(Slots.floor(row.details().away().from())),
                        layout.row(Slots.ceil(row.details().away().to())),
                        words.away()));
        return off;
    }

    /** The minutes a provider works on a day, before absences. */
    public int workingMinutes(long provider, DayLayout layout) {
        int lunch = templates.stream()
                .filter(row -> row.resourceId() == provider
                        && row.details().kind() == TemplateKind.LUNCH
                        && row.on(layout.day()))
                .mapToInt(row -> minutes(
                        row.details().range().from(), row.details().range().to()))
                .sum();
        return Math.max(
                0,
                hours(provider, layout).stream()
                                .mapToInt(rule -> minutes(
                                        rule.range().from(), rule.range().to()))
                                .sum()
                        - lunch);
    }

    private List<Column.Off> outside(long provider, DayLayout layout) {
        List<Column.Off> off = new ArrayList<>();
        int reached = 0;
        for (WorkingRule rule : hours(provider, layout)) {
            add(off, reached, row(layout, rule.range().from()), words.off());
            reached = Math.max(reached, row(layout, rule.range().to()));
        }
        add(off, reached, layout.rows(), words.off());
        return off;
    }

    private List<WorkingRule> hours(long provider, DayLayout layout) {
        return rules.stream()
                .filter(rule -> rule.resourceId() == provider && rule.on(layout.day()))
                .sorted(Comparator.comparing(rule -> rule.range().from()))
                .toList();
    }

    private static void add(List<Column.Off> off, int from, int to, String text) {
        if (to > from) {
            off.add(new Column.Off(from, to - from, text));
        }
    }

    private static int row(DayLayout layout, LocalTime time) {
        return layout.row(Slots.at(layout.day(), time, layout.zone()));
    }

    private static int minutes(LocalTime from, LocalTime to) {
        return (to.toSecondOfDay() - from.toSecondOfDay()) / 60;
    }
}
