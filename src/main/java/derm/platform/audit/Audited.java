package derm.platform.audit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves an event in the audit trail when the use case ends well, in its transaction; a refusal leaves one outside of it.
 *
 * <p>Which patient or thing it was about is told by the use case through {@link AuditTrail#about}.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Audited {

    /** What was done, such as {@code patient.read} or {@code appointment.book}. */
    @Nonbinding
    String value() default "";
}
