package derm.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * A half-open stretch of time {@code [from, to)}: it contains its start and ends just before {@code to}.
 *
 * @param from the first instant inside
 * @param to the first instant after it; later than {@code from}
 */
public record TimeRange(Instant from, Instant to) {

    /** Refuses an empty or reversed range. */
    public TimeRange {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A time range ends after it starts");
        }
    }

    /** The range that starts at {@code from} and lasts {@code length}. */
    public static TimeRange of(Instant from, Duration length) {
        return new TimeRange(from, from.plus(length));
    }

    /** Whether the two share any instant; ranges that only touch do not. */
    public boolean overlaps(TimeRange other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /** Whether the instant lies inside. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    /** How long it lasts. */
    public Duration length() {
        return Duration.between(from, to);
    }
}
