package derm.order;

import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.platform.security.Role.Names;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What booking and the record tell the orders; always inside their own transaction. */
@Stateless
@DenyAll
public class OrderBook {

    @Inject
    private Orders orders;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ClinicTime time;

    /** The order a booking starts from; a patient finds only their own. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public Order toBook(UUID id) {
        return orders.find(id).filter(this::mayBook).orElseThrow(() -> new NotFound("order"));
    }

    /** When the order with that key was written; for the rules that count from it. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public Optional<Instant> orderedAt(long key) {
        return orders.find(key).map(Order::orderedAt);
    }

    /** The order's first visit is booked; refused when it is not open any more. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public void booked(UUID id, long appointmentId) {
        toBook(id).book(appointmentId, time.now());
    }

    /** The visit was cancelled or missed: its order, if it has one, is to be booked again. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    public void visitFellThrough(long appointmentId) {
        orders.ofAppointment(appointmentId).ifPresent(Order::reopen);
    }

    /** The visit was completed: its order, if it has one, is done. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    public void visitCompleted(long appointmentId) {
        orders.ofAppointment(appointmentId).ifPresent(order -> order.done(time.now()));
    }

    private boolean mayBook(Order order) {
        return !currentUser.is(Role.PATIENT) || currentUser.patientId() == order.patientId();
    }
}
