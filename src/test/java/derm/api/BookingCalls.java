package derm.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import derm.testkit.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What tests of the booking calls share: their own patients, openings far enough from each other, bodies in short. */
final class BookingCalls {

    /** The front desk, which may set soft rules aside. */
    static final Api DESK = Api.as("FRONT_DESK");

    /** Every soft rule set aside, for tests that are about something else. */
    static final Map<String, String> ANYWAY = Map.of(
            "third-booking", "a test of something else",
            "consultation-missing", "a test of something else",
            "session-too-soon", "a test of something else");

    private BookingCalls() {}

    /** A new patient, grown up, whom nobody else uses. */
    static String patient() {
        Api.Answer made = DESK.post(
                "api/patients",
                Map.of(
                        "givenName",
                        "Theo",
                        "familyName",
                        "Marchetti " + UUID.randomUUID().toString().substring(0, 8),
                        "birthDate",
                        "1990-04-12",
                        "force",
                        true));
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        return made.json().at("/id").asText();
    }

    /** The openings of a search, as the API tells them. */
    static List<JsonNode> openings(String query) {
        Api.Answer answer = DESK.get("api/availability?" + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        List<JsonNode> openings = new ArrayList<>();
        answer.json().at("/openings").forEach(openings::add);
        return openings;
    }

    /** The first opening of a search. */
    static JsonNode opening(String query) {
        return openings(query).stream().findFirst().orElseThrow();
    }

    /** The body of a booking of a consultation. */
    static Map<String, Object> consultation(String patient, String start) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("patient", patient);
        body.put("treatment", "CONSULTATION");
        body.put("start", start);
        body.put("overrides", ANYWAY);
        return body;
    }

    /** The body of a booking of a procedure on six lesions of the cheek. */
    static Map<String, Object> procedure(String treatment, String patient, String start) {
        Map<String, Object> body = consultation(patient, start);
        body.put("treatment", treatment);
        body.put("lesions", 6);
        body.put("zone", "CHEEK");
        return body;
    }

    /** A consultation booked at the first opening on or after a day. */
    static Api.Answer booked(String patient, String day) {
        JsonNode opening = opening("treatment=CONSULTATION&days=30&limit=1&from=" + day);
        return DESK.post(
                "api/appointments", consultation(patient, opening.at("/start").asText()));
    }

    /** A value as it stands in an address. */
    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
