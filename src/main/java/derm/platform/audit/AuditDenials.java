package derm.platform.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes events that must survive the rollback of what was refused. */
@Stateless
public class AuditDenials {

    @Inject
    private AuditTrail trail;

    /** Writes the event in a transaction of its own. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(String action) {
        trail.record(action);
    }
}
