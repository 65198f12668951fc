package derm.booking.planning;

import derm.catalogue.Method;
import derm.catalogue.TreatmentRow;
import derm.facility.DeviceKind;
import derm.facility.DeviceRow;
import derm.facility.RoomFeature;
import derm.facility.RoomRow;
import derm.staff.NurseRow;
import derm.staff.ProviderRow;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic offers and with whom and what, as of one version of the registers.
 *
 * @param version the version it was read at
 * @param treatments the catalogue, what is no longer offered included
 * @param providers everybody who treats, in board order
 * @param nurses everybody who assists
 * @param rooms every room
 * @param devices every device
 * @param names how each resource is called, by key
 * @param keys the key of each resource, by its id outside
 */
public record Clinic(
        long version,
        List<TreatmentRow> treatments,
        List<ProviderRow> providers,
        List<NurseRow> nurses,
        List<RoomRow> rooms,
        List<DeviceRow> devices,
        Map<Long, Named> names,
        Map<UUID, Long> keys) {

    /** Puts the rows together; the room that can least comes first, so that special rooms stay free for what needs them. */
    static Clinic of(
            long version,
            List<TreatmentRow> treatments,
            List<ProviderRow> providers,
            List<NurseRow> nurses,
            List<RoomRow> rooms,
            List<DeviceRow> devices) {
        Map<Long, Named> names = new HashMap<>();
        Map<UUID, Long> keys = new HashMap<>();
        providers.forEach(row -> name(names, keys, row.id(), new Named(row.publicId(), row.name())));
        nurses.forEach(row -> name(names, keys, row.id(), new Named(row.publicId(), row.name())));
        rooms.forEach(row -> name(names, keys, row.id(), new Named(row.publicId(), row.name())));
        devices.forEach(row -> name(names, keys, row.id(), new Named(row.publicId(), row.name())));
        List<RoomRow> plainFirst = rooms.stream()
                .sorted(Comparator.comparing(room -> room.features().size()))
                .toList();
        return new Clinic(
                version,
                List.copyOf(treatments),
                List.copyOf(providers),
                List.copyOf(nurses),
                plainFirst,
                List.copyOf(devices),
                Map.copyOf(names),
                Map.copyOf(keys));
    }

    /** The treatment with that code, if it is still offered. */
    public Optional<TreatmentRow> offered(String code) {
        return treatments.stream()
                .filter(row -> row.active() && row.code().equals(code))
                .findFirst();
    }

    /** The treatment with that key, offered or not. */
    public Optional<TreatmentRow> treatment(long id) {
        return treatments.stream().filter(row -> row.id() == id).findFirst();
    }

    /** How a resource is called; nothing for no resource. */
    public @Nullable Named name(@Nullable Long key) {
        return key == null ? null : names.get(key);
    }

    /** The key of the provider, room or device with that id outside. */
    public Optional<Long> key(UUID publicId) {
        return Optional.ofNullable(keys.get(publicId));
    }

    /** Who does all of these methods. */
    List<Long> providersFor(Collection<Method> methods) {
        return providers.stream()
                .filter(row -> methods.stream().allMatch(row::does))
                .map(ProviderRow::id)
                .toList();
    }

    /** Who assists. */
    List<Long> activeNurses() {
        return nurses.stream().filter(NurseRow::active).map(NurseRow::id).toList();
    }

    /** Where all of this can be done. */
    List<Long> roomsFor(Collection<RoomFeature> features) {
        return rooms.stream()
                .filter(row -> features.stream().allMatch(row::suits))
                .map(RoomRow::id)
                .toList();
    }

    /** With what it can be done. */
    List<Long> devicesFor(Set<DeviceKind> kinds) {
        return devices.stream()
                .filter(row -> row.active() && kinds.contains(row.kind()))
                .map(DeviceRow::id)
                .toList();
    }

    private static void name(Map<Long, Named> names, Map<UUID, Long> keys, long id, Named named) {
        names.put(id, named);
        keys.put(named.id(), id);
    }
}
