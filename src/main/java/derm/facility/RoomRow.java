package derm.facility;

import java.util.Set;
import java.util.UUID;

/**
 * A room as lists and the opening finder see it.
 *
 * @param id the resource id
 * @param publicId the id outside
 * @param version counts the saves
 * @param name as on its door
 * @param features what it is good for
 * @param active whether new visits may be booked into it
 */
public record RoomRow(long id, UUID publicId, int version, String name, Set<RoomFeature> features, boolean active) {

    static RoomRow of(Room room) {
        return new RoomRow(room.id(), room.publicId(), room.version(), room.name(), room.features(), room.isActive());
    }

    /** Whether it is in use and good for this. */
    public boolean suits(RoomFeature feature) {
        return active && features.contains(feature);
    }
}
