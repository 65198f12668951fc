package derm.booking;

import derm.platform.security.Role.Names;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Keeps an opening for minutes while somebody fills the form: the same door as a booking's. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Holds {

    @Inject
    private BookingDoor door;

    @Inject
    private HoldTransaction transaction;

    /** Keeps an opening. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public HoldView keep(HoldTime wish) {
        return door.enter(lockingAll -> transaction.keep(wish, lockingAll));
    }

    /** Gives a hold back. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public void giveBack(UUID id) {
        door.enter(lockingAll -> {
            transaction.giveBack(id);
            return id;
        });
    }
}
