package derm.frontdesk;

import derm.availability.Slots;
import derm.booking.AgendaRow;
import derm.frontdesk.board.Boards;
import derm.frontdesk.board.Boards.By;
import derm.frontdesk.board.Column;
import derm.frontdesk.board.DayLayout;
import derm.frontdesk.board.DayMark;
import derm.frontdesk.board.Hour;
import derm.frontdesk.board.OffHours;
import derm.platform.time.ClinicTime;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The day board: a column per provider, room or device, or the days of a week of one of them. All of its state is in its address. */
@Named
@RequestScoped
public class BoardPage {

    @Inject
    private Boards boards;

    @Inject
    private ClinicTime time;

    private @Nullable String date;
    private String by = By.PROVIDERS.text();
    private @Nullable String of;
    private List<AgendaRow> week = List.of();
    private List<Column> columns = List.of();
    private List<DayMark> strip = List.of();
    private LocalDate day = LocalDate.EPOCH;
    private DayLayout layout = new DayLayout(day, LocalTime.of(8, 0), LocalTime.of(18, 0), ZoneOffset.UTC);

    /** Reads the week and lays out what the address asks for. */
    public void open() {
        day = parsed(date).orElse(time.today());
        date = day.toString();
        week = boards.week(day);
        ResourceBundle words = ResourceBundle.getBundle("derm.frontdesk.Messages", Locale.ENGLISH);
        OffHours.Words off = new OffHours.Words(
                words.getString("board.off"), words.getString("board.lunch"), words.getString("board.away"));
        List<Column.Head> heads = boards.heads(By.of(by));
        OffHours hours = boards.offHours(day, heads, off);
        columns = heads.stream()
                .filter(head -> head.id().toString().equals(of))
                .findFirst()
                .map(head -> days(head, hours))
                .orElseGet(() -> day(heads, hours));
        strip = boards.strip(day, week, heads, hours);
    }

    private List<Column> day(List<Column.Head> heads, OffHours hours) {
        List<AgendaRow> visits = boards.on(day, week);
        layout = boards.layout(day, visits);
        return heads.stream()
                .map(head -> boards.column(head, layout, visits, hours))
                .toList();
    }

    private List<Column> days(Column.Head head, OffHours hours) {
        DayLayout widest = boards.layout(day, week);
        layout = widest;
        LocalDate monday = Boards.monday(day);
        return IntStream.range(0, Boards.DAYS_SHOWN)
                .mapToObj(monday::plusDays)
                .map(each -> {
                    Column.Head named = new Column.Head(
                            head.resourceId(), head.id(), time.day(each), Integer.toString(each.getDayOfMonth()));
                    DayLayout rows = new DayLayout(each, widest.opens(), widest.closes(), widest.zone());
                    return boards.column(named, rows, boards.on(each, week), hours);
                })
                .toList();
    }

    private static Optional<LocalDate> parsed(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The columns from left to right. */
    public List<Column> getColumns() {
        return columns;
    }

    /** The days above the board. */
    public List<DayMark> getStrip() {
        return strip;
    }

    /** The full hours beside the board: the row of each. */
    public List<Hour> getHours() {
        return IntStream.range(layout.opens().getHour(), layout.opens().getHour() + layout.rows() / 12)
                .mapToObj(hour -> new Hour((hour - layout.opens().getHour()) * 12, hour))
                .toList();
    }

    /** The row of this moment, or -1 when the board shows another time. */
    public int getNow() {
        boolean shown = time.today().equals(day) && !isWeekly();
        int row = Slots.floor(time.now()) - layout.top();
        return shown && row >= 0 && row < layout.rows() ? row : -1;
    }

    /** This moment in clinic time, bare. */
    public String getClock() {
        return time.time(time.now()).replaceAll("\\s?[AP]M$", "");
    }

    /** How many rows the board has. */
    public int getRows() {
        return layout.rows();
    }

    /** The time of the first row, as {@code HH:mm}. */
    public String getOpens() {
        return layout.opens().toString();
    }

    /** Whether the days of one column are shown. */
    public boolean isWeekly() {
        return of != null
                && columns.size() == Boards.DAYS_SHOWN
                && columns.get(0).date().equals(Boards.monday(day).toString());
    }

    /** The day's name. */
    public String getTitle() {
        return time.day(day);
    }

    /** Whether the clinic opens on the day. */
    public boolean isOpen() {
        return strip.stream().anyMatch(mark -> mark.date().equals(date) && mark.open());
    }

    /** The day before, as in addresses; the week before on a week. */
    public String getBefore() {
        return day.minusDays(isWeekly() ? 7 : 1).toString();
    }

    /** The day after, as in addresses; the week after on a week. */
    public String getAfter() {
        return day.plusDays(isWeekly() ? 7 : 1).toString();
    }

    /** The day shown, as in addresses. */
    public @Nullable String getDate() {
        return date;
    }

    /** The day shown, as in addresses. */
    public void setDate(@Nullable String date) {
        this.date = date;
    }

    /** What the columns stand for. */
    public String getBy() {
        return by;
    }

    /** What the columns stand for. */
    public void setBy(@Nullable String by) {
        this.by = By.of(by == null ? "" : by).text();
    }

    /** Whose week is shown, if one's is. */
    public @Nullable String getOf() {
        return of;
    }

    /** Whose week is shown. */
    public void setOf(@Nullable String of) {
        this.of = of == null || !of.matches("[0-9a-f-]{36}")
                ? null
                : UUID.fromString(of).toString();
    }
}
