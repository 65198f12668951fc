package derm.booking.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a visit insists on; where nothing is named, whoever or whatever fits will do.
 *
 * @param provider by whom
 * @param room in which room
 * @param device with which device
 */
public record Wish(
        @Nullable UUID provider,
        @Nullable UUID room,
        @Nullable UUID device) {

    /** Anybody, anywhere. */
    public static final Wish ANY = new Wish(null, null, null);

    /** By this provider, wherever. */
    public static Wish of(@Nullable UUID provider) {
        return new Wish(provider, null, null);
    }

    /** The same, by this provider where none is named. */
    public Wish orBy(@Nullable UUID other) {
        return provider == null ? new Wish(other, room, device) : this;
    }
}
