package derm.booking;

import derm.platform.security.Role.Names;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Books, moves, confirms and cancels appointments. Everybody comes through this door: pages, the API, the portal.
 *
 * <p>It stands outside the transaction, so that a booking which the database gave up on is repeated as a whole, and a time
 * that was just taken is answered with the nearest openings.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Booking {

    @Inject
    private BookingDoor door;

    @Inject
    private BookingTransaction booking;

    @Inject
    private MovingTransaction moving;

    @Inject
    private StepTransaction steps;

    /**
     * Books a visit.
     *
     * @throws Rejected {@code booking.slot-taken} with {@code alternatives} when the time is not free; a hard or soft rule
     */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public AppointmentView book(BookVisit visit) {
        return door.enter(lockingAll -> booking.book(visit, lockingAll));
    }

    /** Takes an appointment to another time or place; refused like a booking. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public AppointmentView move(Move move) {
        return door.enter(lockingAll -> moving.move(move, lockingAll));
    }

    /** The patient said again that they come. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public AppointmentView confirm(Seen seen) {
        return door.enter(lockingAll -> steps.confirm(seen));
    }

    /** Calls an appointment off and releases its time. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public AppointmentView cancel(Seen seen, String reason) {
        String why = reason(reason);
        return door.enter(lockingAll -> steps.cancel(seen, why));
    }

    /** Takes the last step back, a cancellation too; its time is claimed again. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public AppointmentView stepBack(Seen seen, String reason) {
        String why = reason(reason);
        return door.enter(lockingAll -> steps.stepBack(seen, why));
    }

    private static String reason(String given) {
        String reason = given.strip();
        if (reason.isEmpty() || reason.length() > Appointment.REASON_LENGTH) {
            throw Rejected.invalid("booking.reason-needed", Appointment.REASON_LENGTH)
                    .at("reason");
        }
        return reason;
    }
}
