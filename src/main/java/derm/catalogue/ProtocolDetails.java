package derm.catalogue;

import derm.facility.DeviceKind;
import derm.facility.RoomFeature;
import derm.shared.Provenance;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a treatment takes, whenever it takes place.
 *
 * @param phases in their order; exactly one is the procedure
 * @param room what the room must be good for; null for a treatment without a room
 * @param devices any one of these does; empty where none is needed
 * @param times where the minutes come from and who approved them
 * @param course sessions, intervals and healing
 * @param courseProvenance where those come from and who approved them
 */
public record ProtocolDetails(
        List<Phase> phases,
        @Nullable RoomFeature room,
        Set<DeviceKind> devices,
        Provenance times,
        Course course,
        Provenance courseProvenance) {

    /** Refuses phases that do not fit the room and devices asked for. */
    public ProtocolDetails {
        phases = List.copyOf(phases);
        devices = Set.copyOf(devices);
        if (phases.stream().filter(phase -> phase.step() == Step.PROCEDURE).count() != 1) {
            throw new IllegalArgumentException("A protocol has exactly one procedure");
        }
        if (takes(phases, Taking.ROOM) != (room != null) || takes(phases, Taking.DEVICE) == devices.isEmpty()) {
            throw new IllegalArgumentException("Phases and requirements name the same room and device");
        }
    }

    private static boolean takes(List<Phase> phases, Taking what) {
        return phases.stream().anyMatch(phase -> phase.taking().contains(what));
    }
}
