package derm.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** A body that is missing or too large. */
@Provider
public class UnreadableBody implements ExceptionMapper<IOException> {

    @Override
    public Response toResponse(IOException exception) {
        if (exception instanceof JsonBody.BodyTooLarge) {
            return Problem.of(413, "too-large", "The body is larger than 256 kB.")
                    .response();
        }
        return Problem.of(400, "malformed", "A JSON body is needed.").response();
    }
}
