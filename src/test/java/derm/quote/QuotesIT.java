package derm.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import derm.testkit.Api;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QuotesIT {

    private static final Api DESK = Api.as("FRONT_DESK");

    @Test
    void aQuoteIsMadeIssuedAndAccepted() {
        JsonNode draft = quote(laser(8, "UNDER_EYE"));
        assertThat(draft.path("number").asText()).matches("\\d{4}-\\d{4,}");
        assertThat(draft.path("status").asText()).isEqualTo("DRAFT");
        assertThat(draft.path("total").asText()).isEqualTo("447.50");
        assertThat(draft.path("currency").asText()).isEqualTo("USD");
        assertThat(draft.path("validUntil").isNull()).isTrue();
        assertThat(draft.path("lines").findValuesAsText("amount"))
                .containsExactly("220.00", "90.00", "36.00", "86.50", "15.00");

        JsonNode issued = step(draft, "issue").json();
        assertThat(issued.path("status").asText()).isEqualTo("ISSUED");
        assertThat(issued.path("validUntil").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(step(draft, "accept").json().path("status").asText()).isEqualTo("ACCEPTED");
        assertThat(DESK.get("api/quotes/" + draft.path("id").asText())
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("ACCEPTED");
    }

    @Test
    void ofTwoAcceptancesAtOnceOneWins() throws Exception {
        JsonNode quote = quote(laser(3, "CHEEK"));
        step(quote, "issue");
        Callable<Integer> accept = () -> step(quote, "accept").status();

        ExecutorService desks = Executors.newFixedThreadPool(8);
        try {
            List<Integer> answers = desks
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> accept).toList())
                    .stream()
                    .map(QuotesIT::answer)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
        } finally {
            desks.shutdownNow();
        }
    }

    @Test
    void numbersAreNeverGivenTwice() throws Exception {
        String patient = patient();
        Callable<String> make = () -> DESK.post("api/quotes", body(patient, laser(1, "CHEEK")))
                .json()
                .path("number")
                .asText();

        ExecutorService desks = Executors.newFixedThreadPool(4);
        try {
            List<String> numbers = desks
                    .invokeAll(IntStream.range(0, 12).mapToObj(i -> make).toList())
                    .stream()
                    .map(QuotesIT::answer)
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.matches("\\d{4}-\\d{4,}"));
        } finally {
            desks.shutdownNow();
        }
    }

    @Test
    void priceComesFromTheListAndNeverFromTheRequest() {
        Map<String, Object> tampered = Map.of("treatment", "LASER", "lesions", 8, "zone", "CHEEK", "amount", "1.00");

        Api.Answer answer = DESK.post("api/quotes", body(patient(), tampered));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asText()).contains("amount");
    }

    @Test
    void absurdCountsAndUnknownThingsAreRefused() {
        String patient = patient();

        assertThat(DESK.post("api/quotes", body(patient, laser(0, "CHEEK"))).status())
                .isEqualTo(400);
        assertThat(DESK.post("api/quotes", body(patient, laser(-3, "CHEEK"))).status())
                .isEqualTo(400);
        assertThat(DESK.post("api/quotes", body(patient, laser(201, "CHEEK"))).status())
                .isEqualTo(400);
        assertThat(DESK.post("api/quotes", body(patient, Map.of("treatment", "LASER", "lesions", 3)))
                        .status())
                .isEqualTo(400);
        assertThat(DESK.post("api/quotes", body(patient, Map.of("treatment", "MAGIC")))
                        .status())
                .isEqualTo(400);
        assertThat(DESK.post("api/quotes", body(UUID.randomUUID().toString(), laser(3, "CHEEK")))
                        .status())
                .isEqualTo(404);
        assertThat(DESK.get("api/quotes/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void aPatientNeitherSeesNorAcceptsSomebodyElsesQuote() {
        JsonNode quote = quote(laser(3, "CHEEK"));
        step(quote, "issue");
        String address = "api/quotes/" + quote.path("id").asText();

        assertThat(Api.as("PATIENT").get(address).status()).isEqualTo(404);
        assertThat(Api.as("PATIENT").send("POST", address + "/accept", null).status())
                .isEqualTo(404);
        assertThat(Api.as("NURSE").get(address).status()).isEqualTo(403);
        assertThat(Api.as("PATIENT")
                        .post("api/quotes", body(patient(), laser(3, "CHEEK")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aDraftCannotBeAccepted() {
        Api.Answer answer = step(quote(laser(3, "CHEEK")), "accept");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("type").asText()).isEqualTo("wrong-state");
        assertThat(answer.json().path("state").asText()).isEqualTo("DRAFT");
    }

    @Test
    void theSevenWaysAreComparedSideBySide() {
        JsonNode paths = DESK.get("api/comparison?lesions=8&zone=UNDER_EYE&skinType=IV")
                .json()
                .path("paths");

        assertThat(paths.findValuesAsText("path"))
                .containsExactly(
                        "LEAVE_ALONE",
                        "AT_HOME",
                        "ONLINE_CONSULT",
                        "DEROOFING",
                        "CRYOTHERAPY",
                        "HEAT_DESTRUCTION",
                        "LASER");
        assertThat(paths.path(1).path("verdict").asText()).isEqualTo("UNSUITABLE");
        assertThat(paths.path(3).path("price").path("min").asText()).isEqualTo("217.50");
        assertThat(paths.path(6).path("price").path("max").asText()).isEqualTo("1342.50");
        assertThat(DESK.get("api/comparison?lesions=8&zone=MOON").status()).isEqualTo(400);
        assertThat(DESK.get("api/comparison?zone=CHEEK").status()).isEqualTo(400);
    }

    private static JsonNode quote(Map<String, Object> item) {
        Api.Answer made = DESK.post("api/quotes", body(patient(), item));
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return made.json();
    }

    private static Api.Answer step(JsonNode quote, String step) {
        return DESK.send("POST", "api/quotes/" + quote.path("id").asText() + "/" + step, null);
    }

    private static Map<String, Object> laser(int lesions, String zone) {
        return Map.of("treatment", "LASER", "lesions", lesions, "zone", zone);
    }

    private static Map<String, Object> body(String patient, Map<String, Object> item) {
        return Map.of("patient", patient, "items", List.of(item));
    }

    private static String patient() {
        Map<String, Object> somebody =
                Map.of("givenName", "Quinn", "familyName", "Quoted", "birthDate", "1990-02-03", "force", true);
        return DESK.post("api/patients", somebody).json().path("id").asText();
    }

    private static <T> T answer(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
