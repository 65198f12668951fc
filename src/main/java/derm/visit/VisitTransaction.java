package derm.visit;

import derm.booking.AppointmentSteps;
import derm.booking.AppointmentView;
import derm.booking.Seen;
import derm.booking.VisitStep;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.idempotency.OnceOnly;
import derm.platform.security.Role.Names;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;

/** Takes one step of a visit in a transaction of its own; only {@link VisitFlow} calls it, which knows who may. */
@Stateless
@DenyAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VisitTransaction {

    @Inject
    private AppointmentSteps steps;

    @Inject
    private OnceOnly onceOnly;

    @Inject
    private AuditTrail trail;

    /** Takes the step. */
    @RolesAllowed({Names.FRONT_DESK, Names.NURSE, Names.DERMATOLOGIST, Names.SYSTEM})
    @Audited("visit.step")
    public AppointmentView take(Seen seen, VisitStep step) {
        AppointmentView view = onceOnly.answer(AppointmentView.class, () -> steps.take(seen, step));
        trail.detail(step.name().toLowerCase(Locale.ROOT));
        return view;
    }
}
