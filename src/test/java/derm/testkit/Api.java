package derm.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A caller of the REST API: {@code Api.as("FRONT_DESK").get("api/treatments").json()}.
 *
 * <p>Bodies are what Jackson writes: maps, lists and records; a string is sent as it is, for what is deliberately broken.
 */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Map<String, String> headers;

    private Api(Map<String, String> headers) {
        this.headers = headers;
    }

    /** Calls with the demo token of the role. */
    public static Api as(String role) {
        return anonymous().with("Authorization", "Bearer " + ClinicServer.token(role));
    }

    /** Calls without credentials. */
    public static Api anonymous() {
        return new Api(Map.of("Accept", "application/json"));
    }

    /** The same caller with one more header, such as {@code Idempotency-Key}. */
    public Api with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Api(more);
    }

    /** Reads; the path is relative to the clinic's address. */
    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Posts a body as JSON. */
    public Answer post(String path, Object body) {
        return send("POST", path, body);
    }

    /** Deletes. */
    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends any method, with a body as JSON or none. */
    public Answer send(String method, String path, @Nullable Object body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ClinicServer.url() + path))
                    .timeout(Duration.ofSeconds(30))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text(body)));
            if (body != null && !headers.containsKey("Content-Type")) {
                request.header("Content-Type", "application/json");
            }
            headers.forEach(request::header);
            return new Answer(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object body) throws JsonProcessingException {
        return body instanceof String text ? text : JSON.writeValueAsString(body);
    }

    /**
     * What came back.
     *
     * @param response as the client gave it
     */
    public record Answer(HttpResponse<String> response) {

        /** The status code. */
        public int status() {
            return response.statusCode();
        }

        /** The body as it is. */
        public String text() {
            return response.body();
        }

        /** The body as JSON, a missing node where there is none. */
        public JsonNode json() {
            try {
                return text().isEmpty() ? MissingNode.getInstance() : JSON.readTree(text());
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("No JSON: " + this, e);
            }
        }

        /** The body as a record. */
        public <T> T as(Class<T> type) {
            return JSON.convertValue(json(), type);
        }

        /** A header, empty where it is missing. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** Status and body: what a failed assertion should say. */
        @Override
        public String toString() {
            return status() + " " + text();
        }
    }
}
