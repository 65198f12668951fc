package derm.booking;

import derm.booking.planning.Named;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold as its caller sees it, in clinic time.
 *
 * @param id the id outside, which the booking names
 * @param expires until when the time is kept
 * @param start when the patient would be needed
 * @param end when the patient would be free
 * @param provider who would treat
 * @param room where
 * @param device with what
 */
public record HoldView(
        UUID id,
        OffsetDateTime expires,
        OffsetDateTime start,
        OffsetDateTime end,
        @Nullable Named provider,
        @Nullable Named room,
        @Nullable Named device) {}
