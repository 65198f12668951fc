package derm.booking;

import derm.shared.Rejected;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list by start ended.
 *
 * @param start the start of its last row
 * @param id the id of its last row
 */
record ListCursor(Instant start, UUID id) {

    private static final int BYTES = 24;

    /** The cursor that a client brings back; nothing on the first page. */
    static @Nullable ListCursor read(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() != BYTES) {
                throw Rejected.invalid("booking.cursor").at("cursor");
            }
            Instant start = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            return new ListCursor(start, new UUID(bytes.getLong(), bytes.getLong()));
        } catch (IllegalArgumentException e) {
            throw (Rejected) Rejected.invalid("booking.cursor").at("cursor").initCause(e);
        }
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, start))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
