package derm.visit;

import derm.booking.AppointmentView;
import derm.booking.BookingDoor;
import derm.booking.Seen;
import derm.booking.VisitStep;
import derm.platform.security.Role.Names;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * The way of a visit through the clinic, one step at a time, with the time each was taken. What a step leaves unused of the
 * claimed time is released in its transaction.
 */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VisitFlow {

    @Inject
    private BookingDoor door;

    @Inject
    private VisitTransaction transaction;

    /** The patient comes to the desk. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public AppointmentView arrive(Seen seen) {
        return take(seen, VisitStep.ARRIVE);
    }

    /** The patient sits down in the room. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public AppointmentView room(Seen seen) {
        return take(seen, VisitStep.ROOM);
    }

    /** The numbing is applied. */
    @RolesAllowed({Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public AppointmentView numb(Seen seen) {
        return take(seen, VisitStep.NUMB);
    }

    /** The treatment begins; every gate is asked first. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public AppointmentView start(Seen seen) {
        return take(seen, VisitStep.START);
    }

    /** The treatment is over. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public AppointmentView checkOut(Seen seen) {
        return take(seen, VisitStep.CHECK_OUT);
    }

    /** The patient goes home; the room's turnover stays. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public AppointmentView complete(Seen seen) {
        return take(seen, VisitStep.COMPLETE);
    }

    /** The patient leaves unseen. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public AppointmentView leave(Seen seen) {
        return take(seen, VisitStep.LEAVE);
    }

    /** The patient did not come. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public AppointmentView miss(Seen seen) {
        return take(seen, VisitStep.MISS);
    }

    private AppointmentView take(Seen seen, VisitStep step) {
        return door.enter(lockingAll -> transaction.take(seen, step));
    }
}
