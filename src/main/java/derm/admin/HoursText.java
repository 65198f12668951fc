package derm.admin;

import derm.platform.faces.Format;
import derm.shared.WeeklyRange;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a week of hours in one line, days alike taken together: {@code Mon–Fri 8:00 AM–4:30 PM · Sat 9:00 AM–1:00 PM}. */
@RequestScoped
public class HoursText {

    @Inject
    private Format format;

    private record Group(List<DayOfWeek> days, String hours) {}

    /** The line; empty for no hours. */
    public String of(Collection<WeeklyRange> week) {
        List<Group> groups = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String hours = week.stream()
                    .filter(range -> range.weekday() == day)
                    .map(range -> format.timeOf(range.from()) + "–" + format.timeOf(range.to()))
                    .collect(Collectors.joining(", "));
            if (hours.isEmpty()) {
                continue;
            }
            groups.stream()
                    .filter(group -> group.hours.equals(hours))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.days.add(day),
                            () -> groups.add(new Group(new ArrayList<>(List.of(day)), hours)));
        }
        return groups.stream()
                .map(group -> days(group.days) + " " + group.hours)
                .collect(Collectors.joining(" · "));
    }

    private static String days(List<DayOfWeek> days) {
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        boolean unbroken = days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1;
        return unbroken
                ? name(first) + "–" + name(last)
                : days.stream().map(HoursText::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}
