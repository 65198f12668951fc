package derm.booking;

import derm.availability.OpeningRequest;
import derm.booking.planning.AskedItem;
import derm.booking.planning.Wish;
import derm.shared.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The question when a visit could take place.
 *
 * @param items what is to be done, in sequence
 * @param wish whom and what it insists on
 * @param patient who comes; their own appointments then count as busy
 * @param hold the caller's own hold, whose time counts as free
 * @param from the earliest start; now where none is named
 * @param days how many days from there
 * @param step minutes between two starts
 * @param limit the most openings wanted
 */
public record AvailabilityQuery(
        List<AskedItem> items,
        Wish wish,
        @Nullable UUID patient,
        @Nullable UUID hold,
        @Nullable Instant from,
        int days,
        int step,
        int limit) {

    /** The days looked at unless more are asked. */
    public static final int DAYS = 14;

    /** The minutes between two starts unless others are asked. */
    public static final int STEP = OpeningRequest.STEP;

    /** The openings unless more are asked. */
    public static final int LIMIT = OpeningRequest.LIMIT;

    /** The most openings one answer has. */
    public static final int MOST = 1000;

    private static final int MOST_DAYS = 366;
    private static final int GRID = 5;
    private static final int MOST_STEP = 120;

    /** Refuses numbers outside their ranges. */
    public AvailabilityQuery {
        items = List.copyOf(items);
        if (days < 1 || days > MOST_DAYS) {
            throw Rejected.invalid("booking.days", MOST_DAYS).at("days");
        }
        if (step < GRID || step > MOST_STEP || step % GRID != 0 || MOST_STEP * 12 % step != 0) {
            throw Rejected.invalid("booking.step", GRID, MOST_STEP).at("step");
        }
        if (limit < 1 || limit > MOST) {
            throw Rejected.invalid("booking.limit", MOST).at("limit");
        }
    }

    /** The first instant of the search. */
    Instant start(Instant now) {
        return from == null || from.isBefore(now) ? now : from;
    }

    /** The first instant after the search, counted from the day that was asked for. */
    Instant end(Instant now) {
        return (from == null ? now : from).plus(Duration.ofDays(days));
    }
}
