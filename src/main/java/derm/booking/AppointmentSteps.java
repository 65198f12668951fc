package derm.booking;

import derm.availability.ClaimLedger;
import derm.availability.Slots;
import derm.availability.Taken;
import derm.order.OrderBook;
import derm.patient.Patient;
import derm.patient.PatientLookup;
import derm.platform.security.CurrentUser;
import derm.shared.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes appointments from one status to the next, in the running transaction: who saw an older version is refused, the step
 * is kept with who and when, and time that is not needed any more is released.
 */
@Dependent
public class AppointmentSteps {

    @Inject
    private AppointmentAccess access;

    @Inject
    private Appointments appointments;

    @Inject
    private AppointmentHistory history;

    @Inject
    private ClaimLedger ledger;

    @Inject
    private Judging judging;

    @Inject
    private OrderBook orders;

    @Inject
    private PatientLookup patients;

    @Inject
    private Telling telling;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    /** A step of the visit on the day. */
    public AppointmentView take(Seen seen, VisitStep step) {
        return change(seen, topic(step), null, appointment -> {
            if (step == VisitStep.START) {
                judging.refuseStart(appointment);
            }
            step.take(appointment, clock.instant());
        });
    }

    AppointmentView confirm(Seen seen) {
        return change(seen, "appointment.confirmed", null, Appointment::confirm);
    }

    AppointmentView cancel(Seen seen, String reason) {
        return change(
                seen,
                "appointment.cancelled",
                reason,
                appointment -> appointment.cancel(currentUser.caller().role(), reason, clock.instant()));
    }

    /** Goes back to the status before; into one that blocks, the time is claimed again. */
    AppointmentView stepBack(Seen seen, String reason) {
        Appointment appointment = access.toChange(seen);
        AppointmentStatus from = appointment.status();
        appointment.stepBack(history.before(appointment));
        if (!from.blocks()) {
            claimAgain(appointment);
        }
        history.stepBack(appointment, from, reason);
        appointments.flush();
        return telling.changed("appointment.reopened", appointment, patient(appointment));
    }

    private AppointmentView change(Seen seen, String topic, @Nullable String reason, Consumer<Appointment> verb) {
        Appointment appointment = access.toChange(seen);
        AppointmentStatus from = appointment.status();
        verb.accept(appointment);
        if (from != appointment.status()) {
            history.step(appointment, from, reason);
            release(appointment);
        }
        appointments.flush();
        return telling.changed(topic, appointment, patient(appointment));
    }

    private void release(Appointment appointment) {
        if (appointment.status().blocks()) {
            return;
        }
        int fromSlot = Slots.ceil(clock.instant());
        ledger.lockWith(appointment.id(), List.of());
        if (appointment.status() == AppointmentStatus.COMPLETED) {
            ledger.finish(appointment.id(), fromSlot);
            orders.visitCompleted(appointment.id());
        } else {
            ledger.release(appointment.id(), fromSlot);
            orders.visitFellThrough(appointment.id());
        }
    }

    private void claimAgain(Appointment appointment) {
        ledger.lockWith(appointment.id(), List.of());
        try {
            ledger.restore(appointment.id());
        } catch (Taken taken) {
            throw (Rejected) Rejected.conflict("booking.slot-taken").initCause(taken);
        }
    }

    private Patient patient(Appointment appointment) {
        return patients.patient(appointment.patientId());
    }

    private static String topic(VisitStep step) {
        return "visit." + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
