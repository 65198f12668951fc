package derm.booking;

import derm.availability.Opening;
import derm.booking.Judging.Case;
import derm.booking.planning.Clinic;
import derm.booking.planning.ClinicSnapshot;
import derm.booking.planning.PlannedVisit;
import derm.order.Order;
import derm.order.OrderBook;
import derm.patient.Patient;
import derm.patient.PatientLookup;
import derm.platform.audit.Audited;
import derm.platform.idempotency.OnceOnly;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role.Names;
import derm.shared.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Books visits, each in one transaction of its own; only {@link Booking} calls it. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BookingTransaction {

    @Inject
    private Appointments appointments;

    @Inject
    private AppointmentHistory history;

    @Inject
    private HeldTime holds;

    @Inject
    private Placing placing;

    @Inject
    private Judging judging;

    @Inject
    private ClinicSnapshot snapshot;

    @Inject
    private PatientLookup patients;

    @Inject
    private OrderBook orders;

    @Inject
    private Telling telling;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** Books a visit. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    @Audited("appointment.book")
    public AppointmentView book(BookVisit wish, boolean lockingAll) {
        return onceOnly.answer(AppointmentView.class, () -> place(wish, lockingAll));
    }

    private AppointmentView place(BookVisit wish, boolean lockingAll) {
        Patient patient = patients.patient(wish.patient());
        Order order = order(wish, patient);
        Clinic clinic = snapshot.current();
        PlannedVisit visit = Ordered.plan(wish.items(), wish.wish(), order, patient.id(), clinic);
        PatientHistory others = appointments.others(patient.id());
        Long hold = wish.hold() == null ? null : holds.ofCaller(wish.hold()).id();
        Placing.Asked asked = new Placing.Asked(visit, wish.start(), hold, others.neverSeen(), lockingAll);
        Opening free = placing.choose(asked, clinic);
        Instant orderedAt = order == null ? null : order.orderedAt();
        List<String> setAside = judging.settle(
                new Case(patient, visit, wish.start(), orderedAt, others.visits(), null), wish.overrides(), Set.of());
        Opening opening = placing.required(free, asked);
        Appointment appointment = new Appointment(
                patient.id(), placing.placement(visit, opening), visit.items(), currentUser.caller(), clock.instant());
        if (order != null) {
            appointment.comesFrom(order.id());
        }
        appointments.add(appointment);
        placing.claim(appointment.id(), opening, asked);
        history.step(appointment, null, null);
        history.setAside(appointment, setAside, wish.overrides());
        if (order != null) {
            orders.booked(order.publicId(), appointment.id());
        }
        return telling.changed("appointment.booked", appointment, patient);
    }

    private @Nullable Order order(BookVisit wish, Patient patient) {
        if (wish.order() == null) {
            return null;
        }
        Order order = orders.toBook(wish.order());
        if (order.patientId() != patient.id()) {
            throw new NotFound("order");
        }
        return order;
    }
}
