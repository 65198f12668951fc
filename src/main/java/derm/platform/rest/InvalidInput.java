package derm.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Input that fails Bean Validation: 400 with each field and what is wrong with it. */
@Provider
@ApplicationScoped
public class InvalidInput implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        List<Map<String, String>> errors = exception.getConstraintViolations().stream()
                .map(violation -> Map.of("field", field(violation), "message", violation.getMessage()))
                .sorted(Comparator.comparing(error -> error.getOrDefault("field", "")))
                .toList();
        String field = errors.isEmpty() ? "" : errors.get(0).getOrDefault("field", "");
        return Problem.of(400, "invalid", "Some of what was sent cannot be: " + field + ".")
                .with("field", field)
                .with("errors", errors)
                .response();
    }

    /** The path without the method and parameter that the endpoint adds in front. */
    private static String field(ConstraintViolation<?> violation) {
        List<String> names = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .map(Path.Node::toString)
                .toList();
        int skip = names.size() > 2 ? 2 : names.size() - 1;
        return String.join(".", names.subList(skip, names.size()));
    }
}
