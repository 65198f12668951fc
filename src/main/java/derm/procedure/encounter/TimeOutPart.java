package derm.procedure.encounter;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who confirmed what before the start.
 *
 * @param with with whom: {@code STAFF}, {@code PATIENT}, or empty while open
 * @param second the name of the second voice; empty while open
 * @param lines what was confirmed, when and by whom
 */
public record TimeOutPart(String with, String second, Map<TimeOutLine, Confirmed> lines) {

    /** Nothing confirmed yet. */
    public static final TimeOutPart OPEN = new TimeOutPart("", "", Map.of());

    /** Keeps its own copy, in the order of the lines. */
    public TimeOutPart {
        lines = new TreeMap<>(lines);
    }

    /**
     * A line that was confirmed.
     *
     * @param at when
     * @param by who
     */
    public record Confirmed(Instant at, String by) {}
}
