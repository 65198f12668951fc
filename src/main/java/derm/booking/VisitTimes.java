package derm.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The times a visit actually took, beside the planned ones.
 *
 * @param arrived the patient came to the desk
 * @param roomed the patient sat down in the room
 * @param numbed the numbing was applied
 * @param started the treatment began
 * @param ended the treatment was over
 * @param left the patient went home
 */
public record VisitTimes(
        @Nullable Instant arrived,
        @Nullable Instant roomed,
        @Nullable Instant numbed,
        @Nullable Instant started,
        @Nullable Instant ended,
        @Nullable Instant left) {}
