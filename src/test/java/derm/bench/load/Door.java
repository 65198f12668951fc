package derm.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The API of the clinic under load, on this machine only. */
final class Door {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final String token;

    Door(URI base, String token) {
        if (!List.of("localhost", "127.0.0.1").contains(base.getHost())) {
            throw new IllegalArgumentException("Load goes to this machine only, not to " + base.getHost());
        }
        this.base = base;
        this.token = token;
    }

    static Door frontDesk(Path access) throws IOException {
        JsonNode read = JSON.readTree(access.toFile());
        return new Door(
                URI.create(read.get("url").asText()),
                read.get("tokens").get("FRONT_DESK").asText());
    }

    static Door patient(Path access) throws IOException {
        JsonNode read = JSON.readTree(access.toFile());
        return new Door(
                URI.create(read.get("url").asText()),
                read.get("tokens").get("PATIENT").asText());
    }

    HttpRequest get(String path) {
        return request(path).GET().build();
    }

    HttpRequest post(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    JsonNode read(String path) throws IOException {
        HttpResponse<String> answer = send(get(path));
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Every patient a handful of searches finds. */
    List<String> patients() throws IOException {
        List<String> ids = new ArrayList<>();
        for (String name :
                List.of("Abbott", "Chen", "Demir", "Green", "Jensen", "Mori", "Olsen", "Reyes", "Silva", "Zhang")) {
            read("api/patients?limit=100&query=" + name)
                    .get("patients")
                    .forEach(patient -> ids.add(patient.get("id").asText()));
        }
        return ids;
    }

    /** The first opening of each start in the coming weeks for a treatment. */
    List<JsonNode> openings(String query) throws IOException {
        List<JsonNode> openings = new ArrayList<>();
        read("api/availability?" + query).get("openings").forEach(openings::add);
        return openings;
    }
}
