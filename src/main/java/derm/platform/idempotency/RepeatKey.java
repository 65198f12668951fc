package derm.platform.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The key under which this request may be repeated, with the hash of what it asks. Most requests have none. */
@RequestScoped
public class RepeatKey {

    /** The most characters a key may have. */
    public static final int MAX_LENGTH = 100;

    /**
     * A key that the caller chose.
     *
     * @param key the caller's text
     * @param requestHash SHA-256 over address and body, in hexadecimal
     */
    record Given(String key, String requestHash) {}

    private @Nullable Given given;

    /** Notes the key of this request; only the door of the API does. */
    public void use(String key, String requestHash) {
        given = new Given(key, requestHash);
    }

    Optional<Given> given() {
        return Optional.ofNullable(given);
    }
}
