package derm.facility;

import derm.platform.security.Role.Names;
import derm.shared.NotFound;
import derm.shared.WeeklyRange;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Which rooms and devices there are and when the clinic is open, for everybody who is signed in. */
@Stateless
@DenyAll
public class Facility {

    @Inject
    private Premises premises;

    /** All rooms by name, those given up included. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<RoomRow> rooms() {
        return premises.rooms().stream().map(RoomRow::of).toList();
    }

    /** All devices by kind and name, those out of use included. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<DeviceRow> devices() {
        return premises.devices().stream().map(DeviceRow::of).toList();
    }

    /** What a device works with, with its limits. */
    @RolesAllowed({Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.SYSTEM})
    public List<HandpieceRow> handpieces(long deviceId) {
        return premises.handpieces(deviceId).stream().map(HandpieceRow::of).toList();
    }

    /** One device, to look at or edit. */
    @RolesAllowed({Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.SYSTEM})
    public Device device(UUID publicId) {
        return premises.device(publicId).orElseThrow(() -> new NotFound("device"));
    }

    /** When the clinic is open, by weekday and start. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<WeeklyRange> openingHours() {
        return premises.openingHours().stream()
                .map(OpeningHours::range)
                .sorted(Comparator.comparing(WeeklyRange::weekday).thenComparing(WeeklyRange::from))
                .toList();
    }

    /** The days of {@code [from, to)} on which the clinic is closed. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.ADMIN, Names.PATIENT, Names.SYSTEM})
    public List<ClosedDayRow> closedDays(LocalDate from, LocalDate to) {
        return premises.closedDays(from, to).stream().map(ClosedDay::row).toList();
    }
}
