package derm.patient;

import derm.shared.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of search results ended; as text it is opaque and holds no patient data. */
record SearchCursor(
        boolean corrected, int distance, @Nullable UUID last) {

    private static final SearchCursor START = new SearchCursor(false, 0, null);
    private static final int PARTS = 3;

    static SearchCursor parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return START;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            String[] parts = plain.split(":", -1);
            if (parts.length != PARTS) {
                throw unknown();
            }
            return new SearchCursor(parts[0].equals("c"), Integer.parseInt(parts[1]), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    String text() {
        String plain = (corrected ? "c" : "e") + ":" + distance + ":" + last;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    static Rejected unknown() {
        return Rejected.invalid("patient.cursor-unknown").at("cursor");
    }
}
