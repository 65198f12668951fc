package derm.booking;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as somebody saw it before they wanted to change it.
 *
 * @param id which
 * @param version the version they saw; nothing where they do not mind what happened since
 */
public record Seen(UUID id, @Nullable Integer version) {

    /** The appointment, whatever happened to it since. */
    public static Seen any(UUID id) {
        return new Seen(id, null);
    }
}
