package derm.platform.audit;

import derm.shared.Rejected;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Writes the event of an {@link Audited} use case when it ends well; a refused one leaves its denial on its own. */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditDenials denials;

    @AroundInvoke
    Object around(InvocationContext context) throws Exception {
        String action = context.getMethod().getAnnotation(Audited.class).value();
        try {
            Object result = context.proceed();
            trail.record(action);
            return result;
        } catch (Rejected refusal) {
            if (refusal.kind() == Rejected.Kind.FORBIDDEN || refusal.kind() == Rejected.Kind.NOT_FOUND) {
                denials.record(action + ".denied");
            }
            throw refusal;
        }
    }
}
