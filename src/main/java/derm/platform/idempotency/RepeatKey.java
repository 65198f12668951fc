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
     * @param requestHash SHA-256 over method, address and body
     */
    record Given(String key, byte[] requestHash) {}

    private @Nullable Given given;

    /** Notes the key of this request; only the door of the API does. */
    public void use(String key, byte[] requestHash) {
        given = new Given(key, requestHash.clone());
    }

    Optional<Given> given() {
        return Optional.ofNullable(given);
    }
}
