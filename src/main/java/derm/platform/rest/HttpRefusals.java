package derm.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the server itself refuses, such as an unknown path or media type, in the same shape as everything else. */
@Provider
public class HttpRefusals implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException exception) {
        int status = exception.getResponse().getStatus();
        if (status < 400) {
            return exception.getResponse();
        }
        Response answer = switch (status) {
            case 404 -> Problem.of(404, "not-found", "There is nothing here.").response();
            case 405 ->
                Problem.of(405, "method-not-allowed", "This address takes other methods.")
                        .response();
            case 406 ->
                Problem.of(406, "not-acceptable", "The API answers in JSON only.")
                        .response();
            case 415 ->
                Problem.of(415, "unsupported-media-type", "The API takes JSON only.")
                        .response();
            default ->
                Problem.of(status, status < 500 ? "invalid" : "error", "The request cannot be answered.")
                        .response();
        };
        return exception.getResponse().getHeaderString("Allow") == null
                ? answer
                : Response.fromResponse(answer)
                        .header("Allow", exception.getResponse().getHeaderString("Allow"))
                        .build();
    }
}
