package derm.frontdesk.picking;

import derm.booking.OpeningView;
import derm.platform.time.ClinicTime;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Openings as the panel lists them: the first on top, then by day, morning and afternoon. Kept for one rendering. */
public final class OpeningsByDay implements Serializable {

    /** No openings. */
    public static final OpeningsByDay NONE = new OpeningsByDay(List.of());

    private static final long serialVersionUID = 1L;
    private static final int NOON = 12;
    private static final int DAYS_SHOWN = 5;
    private static final int SHOWN_EACH = 9;

    private final List<Day> days;

    private OpeningsByDay(List<Day> days) {
        this.days = days;
    }

    /**
     * A day's openings.
     *
     * @param title the day's name
     * @param count how many there are
     * @param morning those before noon
     * @param afternoon those from noon on
     */
    public record Day(String title, int count, List<OpeningView> morning, List<OpeningView> afternoon)
            implements Serializable {
        /** The day's name. */
        public String getTitle() {
            return title;
        }

        /** How many there are. */
        public int getCount() {
            return count;
        }

        /** Those before noon. */
        public List<OpeningView> getMorning() {
            return morning;
        }

        /** Those from noon on. */
        public List<OpeningView> getAfternoon() {
            return afternoon;
        }
    }

    /** Groups openings that are in time order. */
    public static OpeningsByDay of(List<OpeningView> openings, ClinicTime time) {
        Map<LocalDate, List<OpeningView>> byDay = new TreeMap<>();
        openings.forEach(opening -> byDay.computeIfAbsent(opening.start().toLocalDate(), day -> new ArrayList<>())
                .add(opening));
        return new OpeningsByDay(byDay.entrySet().stream()
                .limit(DAYS_SHOWN)
                .map(entry -> new Day(
                        time.day(entry.getKey()),
                        entry.getValue().size(),
                        half(entry.getValue(), true),
                        half(entry.getValue(), false)))
                .toList());
    }

    private static List<OpeningView> half(List<OpeningView> openings, boolean morning) {
        return openings.stream()
                .filter(opening -> opening.start().getHour() < NOON == morning)
                .limit(SHOWN_EACH)
                .toList();
    }

    /** The days, the next first. */
    public List<Day> getDays() {
        return days;
    }

    /** The first opening of all, in a list of at most one. */
    public List<OpeningView> getFirst() {
        return getDays().stream()
                .flatMap(day -> Stream.concat(day.morning().stream(), day.afternoon().stream()))
                .limit(1)
                .toList();
    }
}
