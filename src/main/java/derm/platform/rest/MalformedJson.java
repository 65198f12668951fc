package derm.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;

/** JSON that is broken, has unknown fields or a value of the wrong kind: 400 with the field where one is known. */
@Provider
public class MalformedJson implements ExceptionMapper<JsonProcessingException> {

    @Override
    public Response toResponse(JsonProcessingException exception) {
        if (exception instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining("."));
            return Problem.of(400, "invalid", "The field " + field + " is unknown or cannot be read.")
                    .with("field", field)
                    .response();
        }
        return Problem.of(400, "malformed", "The body is not valid JSON.").response();
    }
}
