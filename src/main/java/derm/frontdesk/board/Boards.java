package derm.frontdesk.board;

import derm.availability.Slots;
import derm.booking.Agenda;
import derm.booking.AgendaRow;
import derm.facility.ClosedDayRow;
import derm.facility.DeviceRow;
import derm.facility.Facility;
import derm.facility.RoomRow;
import derm.platform.time.ClinicTime;
import derm.shared.TimeRange;
import derm.shared.WeeklyRange;
import derm.staff.ProviderRow;
import derm.staff.StaffDirectory;
import derm.staff.Timetable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gathers what a board shows: the week's visits in one go, then the columns of a day, or the days of one column. */
@Dependent
public class Boards {

    /** The days of a week that the board shows: Monday to Saturday. */
    public static final int DAYS_SHOWN = 6;

    private static final DateTimeFormatter STRIP = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final LocalTime FIRST = LocalTime.of(8, 0);
    private static final LocalTime LAST = LocalTime.of(18, 0);

    @Inject
    private Agenda agenda;

    @Inject
    private StaffDirectory staff;

    @Inject
    private Facility facility;

    @Inject
    private Timetable timetable;

    @Inject
    private ClinicTime time;

    /** What the columns of a board stand for. */
    public enum By {
        /** A column a provider. */
        PROVIDERS,
        /** A column a room. */
        ROOMS,
        /** A column a device. */
        DEVICES;

        /** From an address; providers where it says nothing known. */
        public static By of(String text) {
            for (By by : values()) {
                if (by.name().equalsIgnoreCase(text)) {
                    return by;
                }
            }
            return PROVIDERS;
        }

        /** As it stands in an address. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The visits of the week, Monday to Sunday, that a day belongs to. */
    public List<AgendaRow> week(LocalDate day) {
        LocalDate monday = monday(day);
        return agenda.board(new TimeRange(time.startOf(monday), time.startOf(monday.plusDays(7))));
    }

    /** The Monday of a day's week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The visits of a day among those of its week. */
    public List<AgendaRow> on(LocalDate day, List<AgendaRow> week) {
        return week.stream()
                .filter(visit -> visit.appointment().start().toLocalDate().equals(day))
                .toList();
    }

    /** The columns' heads. */
    public List<Column.Head> heads(By by) {
        return switch (by) {
            case PROVIDERS ->
                staff.providers().stream()
                        .filter(ProviderRow::active)
                        .map(row -> new Column.Head(row.id(), row.publicId(), row.name(), row.initials()))
                        .toList();
            case ROOMS ->
                facility.rooms().stream()
                        .filter(RoomRow::active)
                        .map(row -> new Column.Head(row.id(), row.publicId(), row.name(), number(row.name())))
                        .toList();
            case DEVICES ->
                facility.devices().stream()
                        .filter(DeviceRow::active)
                        .map(row -> new Column.Head(row.id(), row.publicId(), row.name(), number(row.name())))
                        .toList();
        };
    }

    /** The rows of a day: the clinic's usual hours, longer where a visit is outside of them. */
    public DayLayout layout(LocalDate day, List<AgendaRow> visits) {
        LocalTime opens = FIRST;
        LocalTime closes = LAST;
        for (AgendaRow visit : visits) {
            LocalTime start = visit.appointment().start().toLocalTime();
            LocalTime end = visit.appointment().end().toLocalTime();
            opens = start.isBefore(opens) ? start.withMinute(0) : opens;
            closes = end.isAfter(closes) ? end.plusHours(1).withMinute(0) : closes;
        }
        return new DayLayout(day, opens, closes.isBefore(opens) ? LocalTime.of(23, 55) : closes, time.zone());
    }

    /** Why columns are hatched where they are, for all days of a week. */
    public OffHours offHours(LocalDate day, List<Column.Head> heads, OffHours.Words words) {
        LocalDate monday = monday(day);
        LocalDate next = monday.plusDays(7);
        List<Long> ids = heads.stream().map(Column.Head::resourceId).toList();
        return new OffHours(
                timetable.rules(ids, monday, next),
                timetable.templates(ids, monday, next),
                timetable.absences(ids, new TimeRange(time.startOf(monday), time.startOf(next))),
                words);
    }

    /** The days above the board, Monday to Saturday, with how full they are. */
    public List<DayMark> strip(LocalDate day, List<AgendaRow> week, List<Column.Head> heads, OffHours hours) {
        LocalDate monday = monday(day);
        Set<DayOfWeek> open =
                facility.openingHours().stream().map(WeeklyRange::weekday).collect(Collectors.toSet());
        Set<LocalDate> closed = facility.closedDays(monday, monday.plusDays(DAYS_SHOWN)).stream()
                .map(ClosedDayRow::day)
                .collect(Collectors.toSet());
        return IntStream.range(0, DAYS_SHOWN)
                .mapToObj(monday::plusDays)
                .map(each -> mark(
                        each,
                        on(each, week),
                        heads,
                        hours,
                        open.contains(each.getDayOfWeek()) && !closed.contains(each)))
                .toList();
    }

    private DayMark mark(LocalDate day, List<AgendaRow> visits, List<Column.Head> heads, OffHours hours, boolean open) {
        DayLayout rows = layout(day, visits);
        int load = (int) heads.stream()
                .mapToInt(head -> column(head, rows, visits, hours).load())
                .filter(percent -> percent >= 0)
                .average()
                .orElse(0);
        long taking = visits.stream()
                .filter(visit -> !visit.appointment().status().fellThrough())
                .count();
        return new DayMark(day.toString(), STRIP.format(day), open, taking, load);
    }

    /** One column. */
    public Column column(Column.Head head, DayLayout layout, List<AgendaRow> visits, OffHours off) {
        List<Card> cards = layout.cards(visits, head.resourceId());
        int working = off.workingMinutes(head.resourceId(), layout);
        int booked = cards.stream()
                .flatMap(card -> card.segments().stream())
                .filter(Segment::solid)
                .mapToInt(segment -> segment.slots() * Slots.MINUTES)
                .sum();
        return new Column(
                head,
                off.of(head.resourceId(), layout),
                cards,
                working == 0 ? -1 : Math.round(100f * booked / working),
                layout.day().toString());
    }

    private static String number(String name) {
        String digits = name.replaceAll("\\D", "");
        return digits.isEmpty() ? name.substring(0, Math.min(2, name.length())).toUpperCase(Locale.ROOT) : digits;
    }
}
