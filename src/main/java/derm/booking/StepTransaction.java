package derm.booking;

import derm.platform.audit.Audited;
import derm.platform.idempotency.OnceOnly;
import derm.platform.security.Role.Names;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Confirms, cancels and reopens appointments, each in one transaction of its own; only {@link Booking} calls it. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class StepTransaction {

    @Inject
    private AppointmentSteps steps;

    @Inject
    private OnceOnly onceOnly;

    /** The patient said again that they come. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    @Audited("appointment.confirm")
    public AppointmentView confirm(Seen seen) {
        return onceOnly.answer(AppointmentView.class, () -> steps.confirm(seen));
    }

    /** Calls it off. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.PATIENT, Names.SYSTEM})
    @Audited("appointment.cancel")
    public AppointmentView cancel(Seen seen, String reason) {
        return onceOnly.answer(AppointmentView.class, () -> steps.cancel(seen, reason));
    }

    /** Takes the last step back. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    @Audited("appointment.step-back")
    public AppointmentView stepBack(Seen seen, String reason) {
        return onceOnly.answer(AppointmentView.class, () -> steps.stepBack(seen, reason));
    }
}
