package derm.platform.rest;

import derm.platform.text.RefusalText;
import derm.shared.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Tells the API's clients why a use case refused, as problem+json. */
@Provider
@ApplicationScoped
public class Refusals implements ExceptionMapper<Rejected> {

    @Inject
    private RefusalText text;

    @Override
    public Response toResponse(Rejected refusal) {
        Problem problem = Problem.of(status(refusal.kind()), type(refusal), text.of(refusal));
        if (refusal.kind() == Rejected.Kind.RULE || refusal.kind() == Rejected.Kind.SOFT_RULE) {
            problem.with("code", refusal.code());
        }
        if (refusal.field() != null) {
            problem.with("field", refusal.field());
        }
        return problem.with(refusal.details()).response();
    }

    private static int status(Rejected.Kind kind) {
        return switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case CONFLICT -> 409;
            case RULE, SOFT_RULE -> 422;
        };
    }

    private static String type(Rejected refusal) {
        return switch (refusal.kind()) {
            case INVALID -> "invalid";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "not-found";
            case CONFLICT -> refusal.code();
            case RULE -> "rule";
            case SOFT_RULE -> "soft-rule";
        };
    }
}
