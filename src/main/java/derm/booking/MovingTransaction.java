package derm.booking;

import derm.availability.Opening;
import derm.booking.Judging.Case;
import derm.booking.planning.Clinic;
import derm.booking.planning.ClinicSnapshot;
import derm.booking.planning.Named;
import derm.booking.planning.PlannedVisit;
import derm.booking.planning.VisitPlanner;
import derm.booking.planning.Wish;
import derm.order.OrderBook;
import derm.patient.Patient;
import derm.patient.PatientLookup;
import derm.platform.audit.Audited;
import derm.platform.idempotency.OnceOnly;
import derm.platform.security.Role.Names;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Moves appointments, each in one transaction of its own; only {@link Booking} calls it. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MovingTransaction {

    @Inject
    private Appointments appointments;

    @Inject
    private AppointmentHistory history;

    @Inject
    private AppointmentAccess access;

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

    /** Takes an appointment to another time or place. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    @Audited("appointment.move")
    public AppointmentView move(Move move, boolean lockingAll) {
        return onceOnly.answer(AppointmentView.class, () -> replace(move, lockingAll));
    }

    private AppointmentView replace(Move move, boolean lockingAll) {
        Appointment appointment = access.toChange(move.seen());
        appointment.requireAhead();
        Patient patient = patients.patient(appointment.patientId());
        Clinic clinic = snapshot.current();
        PlannedVisit visit =
                new VisitPlanner(clinic).replan(appointment.items(), wish(move, appointment, clinic), patient.id());
        PatientHistory others = appointments.others(patient.id()).without(appointment.id());
        Placing.Asked asked = new Placing.Asked(visit, move.start(), appointment.id(), others.neverSeen(), lockingAll);
        Opening free = placing.choose(asked, clinic);
        List<String> setAside = judging.settle(
                new Case(patient, visit, move.start(), orderedAt(appointment), others.visits(), appointment.id()),
                move.overrides(),
                history.setAside(appointment.id()));
        Opening opening = placing.required(free, asked);
        Placement before = appointment.placement();
        AppointmentStatus status = appointment.status();
        appointment.move(placing.placement(visit, opening));
        placing.move(appointment.id(), opening, asked);
        history.moved(appointment, before);
        if (status != appointment.status()) {
            history.step(appointment, status, null);
        }
        history.setAside(appointment, setAside, move.overrides());
        appointments.flush();
        return telling.changed("appointment.moved", appointment, patient);
    }

    private static Wish wish(Move move, Appointment appointment, Clinic clinic) {
        Named provider = clinic.name(appointment.placement().providerId());
        return move.wish().orBy(provider == null ? null : provider.id());
    }

    private @Nullable Instant orderedAt(Appointment appointment) {
        return appointment.orderId().flatMap(orders::orderedAt).orElse(null);
    }
}
