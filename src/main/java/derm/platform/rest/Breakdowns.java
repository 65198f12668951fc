package derm.platform.rest;

import derm.shared.Rejected;
import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Everything nobody thought of: logged under a number that the answer names, and no word of it outside. */
@Provider
public class Breakdowns implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Breakdowns.class.getName());

    @Inject
    private Refusals refusals;

    @Inject
    private InvalidInput invalidInput;

    @Override
    public Response toResponse(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = next(cause)) {
            if (cause instanceof Rejected refusal) {
                return refusals.toResponse(refusal);
            }
            if (cause instanceof ConstraintViolationException violations) {
                return invalidInput.toResponse(violations);
            }
            if (cause instanceof EJBAccessException || cause instanceof AccessLocalException) {
                return Problem.of(403, "forbidden", "This is not for your role.")
                        .response();
            }
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, exception, () -> "Request failed, number " + number);
        return Problem.of(500, "error", "Something broke on our side. Number " + number + " helps us find it.")
                .with("number", number)
                .response();
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
