package derm.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The clinic's time, cut into slots of five minutes that are numbered from 2020-01-01T00:00Z.
 *
 * <p>Slots count instants, not wall-clock time, so days with a clock change need no care once hours are slots.
 */
public final class Slots {

    /** How long a slot lasts. */
    public static final int MINUTES = 5;

    /** Slots in 24 hours; every phase is shorter than that. */
    public static final int PER_DAY = 24 * 60 / MINUTES;

    private static final long ORIGIN = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS = MINUTES * 60;

    private Slots() {}

    /** The slot that contains the instant. */
    public static int floor(Instant instant) {
        return Math.toIntExact(Math.floorDiv(instant.getEpochSecond() - ORIGIN, SECONDS));
    }

    /** The first slot that starts at the instant or later. */
    public static int ceil(Instant instant) {
        int slot = floor(instant);
        return instant(slot).isBefore(instant) ? slot + 1 : slot;
    }

    /** When the slot starts. */
    public static Instant instant(int slot) {
        return Instant.ofEpochSecond(ORIGIN + (long) slot * SECONDS);
    }

    /** The slots that so many minutes take, rounded up. */
    public static int count(int minutes) {
        return -Math.floorDiv(-minutes, MINUTES);
    }

    /**
     * The slot of a local time of day. A time that the clock skips lies as much later as the clock jumps; one that
     * comes twice means its first coming.
     */
    public static int at(LocalDate day, LocalTime time, ZoneId zone) {
        return floor(day.atTime(time).atZone(zone).toInstant());
    }

    /** The slots between two local times of a day; midnight as the end is the midnight that ends the day. */
    public static Span span(LocalDate day, LocalTime from, LocalTime to, ZoneId zone) {
        return new Span(at(day, from, zone), at(to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1) : day, to, zone));
    }
}
