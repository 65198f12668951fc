package derm.platform.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** Builds RFC 9457 answers: a stable {@code type}, a sentence, a status and what the client can go on with. */
public final class Problem {

    /** The media type of every refusal. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final Map<String, Object> members = new LinkedHashMap<>();
    private final int status;

    private Problem(int status, String type, String title) {
        this.status = status;
        members.put("type", type);
        members.put("title", title);
        members.put("status", status);
    }

    /** A problem with its stable type and a sentence for people. */
    public static Problem of(int status, String type, String title) {
        return new Problem(status, type, title);
    }

    /** Adds a member, such as the field that is wrong. */
    public Problem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds several members. */
    public Problem with(Map<String, Object> more) {
        members.putAll(more);
        return this;
    }

    /** The answer to send. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(members).build();
    }
}
