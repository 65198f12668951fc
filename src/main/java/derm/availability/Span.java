package derm.availability;

/**
 * A stretch of slots {@code [from, to)}.
 *
 * @param from its first slot
 * @param to the first slot after it
 */
public record Span(int from, int to) {

    /** Whether the two share a slot. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
