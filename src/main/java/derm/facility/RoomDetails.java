package derm.facility;

import derm.shared.Rejected;
import java.util.Set;

/**
 * What the clinic says about a room.
 *
 * @param name as on its door
 * @param features what it is good for; at least one
 */
public record RoomDetails(String name, Set<RoomFeature> features) {

    /** The most characters the name of a room or device may have. */
    public static final int MAX_NAME = 60;

    /** Refuses a room without a name or a use. */
    public RoomDetails {
        name = name.strip();
        features = Set.copyOf(features);
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw Rejected.invalid("facility.name-missing", MAX_NAME).at("name");
        }
        if (features.isEmpty()) {
            throw Rejected.invalid("facility.features-missing").at("features");
        }
    }
}
