package derm.facility;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Role.Names;
import derm.platform.settings.Snapshot;
import derm.platform.settings.SnapshotVersions;
import derm.shared.Bookables;
import derm.shared.NotFound;
import derm.shared.Rejected;
import derm.shared.ResourceKind;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks after rooms and devices. Each edit locks their time, so it happens before or after a booking. */
@Stateless
@DenyAll
public class FacilityRegister {

    @Inject
    private Premises premises;

    @Inject
    private Bookables bookables;

    @Inject
    private SnapshotVersions snapshots;

    @Inject
    private AuditTrail trail;

    /** Adds a room; from now on its time can be claimed. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("facility.room")
    public RoomRow addRoom(RoomDetails details) {
        refuseSameRoomName(details.name(), null);
        Room room = new Room(details);
        premises.add(room);
        bookables.added(room.id(), ResourceKind.ROOM);
        edited("room", room.id());
        return RoomRow.of(room);
    }

    /** Changes name and features of a room, as seen at that version. */
    @RolesAllowed(Names.ADMIN)
    @Audited("facility.room")
    public void changeRoom(UUID publicId, int version, RoomDetails details) {
        Room room = lockedRoom(publicId, version);
        refuseSameRoomName(details.name(), publicId);
        room.change(details);
    }

    /** Puts a room into use or out of it; what is booked stays. */
    @RolesAllowed(Names.ADMIN)
    @Audited("facility.room")
    public void useRoom(UUID publicId, int version, boolean inUse) {
        lockedRoom(publicId, version).use(inUse);
    }

    /** Adds a device with its handpieces. */
    @RolesAllowed({Names.ADMIN, Names.SYSTEM})
    @Audited("facility.device")
    public DeviceRow addDevice(DeviceDetails details, List<HandpieceDetails> handpieces) {
        refuseSameDeviceName(details.name(), null);
        Device device = new Device(details);
        handpieces.forEach(device::fit);
        premises.add(device);
        bookables.added(device.id(), ResourceKind.DEVICE);
        edited("device", device.id());
        return DeviceRow.of(device);
    }

    /** Changes name, serial number, wavelength and eyewear of a device, as seen at that version. */
    @RolesAllowed(Names.ADMIN)
    @Audited("facility.device")
    public void changeDevice(UUID publicId, int version, DeviceDetails details) {
        Device device = lockedDevice(publicId, version);
        refuseSameDeviceName(details.name(), publicId);
        device.change(details);
    }

    /** Puts a device into use or out of it; what is booked stays. */
    @RolesAllowed(Names.ADMIN)
    @Audited("facility.device")
    public void useDevice(UUID publicId, int version, boolean inUse) {
        lockedDevice(publicId, version).use(inUse);
    }

    private Room lockedRoom(UUID publicId, int version) {
        Room room = premises.room(publicId).orElseThrow(() -> new NotFound("room"));
        bookables.lock(List.of(room.id()));
        refuseStale(room.version(), version);
        edited("room", room.id());
        return room;
    }

    private Device lockedDevice(UUID publicId, int version) {
        Device device = premises.device(publicId).orElseThrow(() -> new NotFound("device"));
        bookables.lock(List.of(device.id()));
        refuseStale(device.version(), version);
        edited("device", device.id());
        return device;
    }

    private static void refuseStale(int actual, int seen) {
        if (actual != seen) {
            throw Rejected.conflict("facility.changed-meanwhile");
        }
    }

    private void refuseSameRoomName(String name, @Nullable UUID itself) {
        if (premises.rooms().stream()
                .anyMatch(room ->
                        room.name().equalsIgnoreCase(name) && !room.publicId().equals(itself))) {
            throw Rejected.rule("facility.name-taken", name).at("name");
        }
    }

    private void refuseSameDeviceName(String name, @Nullable UUID itself) {
        if (premises.devices().stream()
                .anyMatch(device -> device.name().equalsIgnoreCase(name)
                        && !device.publicId().equals(itself))) {
            throw Rejected.rule("facility.name-taken", name).at("name");
        }
    }

    private void edited(String kind, long id) {
        snapshots.edited(Snapshot.PLANNING);
        trail.about(kind, id, null);
    }
}
