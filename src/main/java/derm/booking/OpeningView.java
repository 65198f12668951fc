package derm.booking;

import derm.booking.planning.Named;
import java.io.Serializable;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An opening as it is shown outside, in clinic time.
 *
 * @param start when the patient would be needed
 * @param end when the patient would be free
 * @param provider who would treat
 * @param room where
 * @param device with what
 */
public record OpeningView(
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable Named provider,
        @Nullable Named room,
        @Nullable Named device)
        implements Serializable {}
