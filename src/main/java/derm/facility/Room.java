package derm.facility;

import derm.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** A room of the clinic. Its key is its resource id; one that is given up is closed, never deleted. */
@Entity
@Table(name = "room")
public class Room extends BaseEntity {

    @Column(nullable = false, length = RoomDetails.MAX_NAME)
    private String name;

    @ElementCollection
    @CollectionTable(name = "room_feature", joinColumns = @JoinColumn(name = "room_id"))
    @Column(name = "feature", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Set<RoomFeature> features = new HashSet<>();

    @Column(nullable = false)
    private boolean active = true;

    protected Room() {}

    Room(RoomDetails details) {
        change(details);
    }

    final void change(RoomDetails details) {
        name = details.name();
        features.retainAll(details.features());
        features.addAll(details.features());
    }

    void use(boolean inUse) {
        active = inUse;
    }

    /** As on its door, such as {@code Room 1}. */
    public String name() {
        return name;
    }

    /** What it is good for. */
    public Set<RoomFeature> features() {
        return Set.copyOf(features);
    }

    /** Whether new visits may be booked into it. */
    public boolean isActive() {
        return active;
    }
}
