package derm.api;

import static derm.api.BookingCalls.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import derm.testkit.Api;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the booking calls say no to, and how. */
class BookingRefusalsIT {

    private static final String DAY = "2027-02-01";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{}",
                "null",
                "[]",
                "{\"patient\": 7, \"treatment\": \"CONSULTATION\", \"start\": \"2027-02-01T09:00:00-05:00\"}",
                "{\"patient\": \"x\", \"treatment\": \"CONSULTATION\", \"start\": \"2027-02-01T09:00:00-05:00\"}",
                "{\"patient\": \"%s\", \"treatment\": \"CONSULTATION\"}",
                "{\"patient\": \"%s\", \"treatment\": \"CONSULTATION\", \"start\": \"soon\"}",
                "{\"patient\": \"%s\", \"treatment\": \"CONSULTATION\", \"start\": \"2027-02-01T09:00:00\"}",
                "{\"patient\": \"%s\", \"start\": \"2027-02-01T09:00:00-05:00\"}",
                "{\"patient\": \"%s\", \"treatment\": \"SORCERY\", \"start\": \"2027-02-01T09:00:00-05:00\"}",
                "{\"patient\": \"%s\", \"treatment\": \"DEROOFING\", \"lesions\": 1e309, \"zone\": \"CHEEK\", \"start\":"
                        + " \"2027-02-01T09:00:00-05:00\"}",
                "{\"patient\": \"%s\", \"treatment\": \"DEROOFING\", \"lesions\": \"six\", \"zone\": \"CHEEK\", \"start\":"
                        + " \"2027-02-01T09:00:00-05:00\"}",
                "{\"patient\": \"%s\", \"treatment\": \"DEROOFING\", \"lesions\": 0, \"zone\": \"CHEEK\", \"start\":"
                        + " \"2027-02-01T09:00:00-05:00\"}",
                "{\"patient\": \"%s\", \"treatment\": \"DEROOFING\", \"lesions\": 6, \"zone\": \"ELBOWS\", \"start\":"
                        + " \"2027-02-01T09:00:00-05:00\"}",
                "{\"patient\": \"%s\", \"treatment\": \"DEROOFING\", \"start\": \"2027-02-01T09:00:00-05:00\"}",
                "{\"patient\": \"%s\", \"treatment\": \"CONSULTATION\", \"start\": \"2027-02-01T09:00:00-05:00\","
                        + " \"colour\": \"blue\"}",
                "{\"patient\": \"%s\", \"treatment\": \"CONSULTATION\", \"start\": \"2027-02-01T09:00:00-05:00\","
                        + " \"overrides\": {\"third-booking\": \"\"}}",
            })
    void aBodyThatCannotBeIsA400(String body) {
        Api.Answer answer = DESK.post("api/appointments", body.replace("%s", BookingCalls.patient()));
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "treatment=SORCERY",
                "treatment=DEROOFING&zone=CHEEK",
                "treatment=DEROOFING&lesions=six&zone=CHEEK",
                "treatment=DEROOFING&lesions=6&zone=ELBOWS",
                "treatment=CONSULTATION&from=soon",
                "treatment=CONSULTATION&days=0",
                "treatment=CONSULTATION&days=100000",
                "treatment=CONSULTATION&step=7",
                "treatment=CONSULTATION&limit=1001",
                "treatment=CONSULTATION&provider=1",
            })
    void aSearchThatCannotBeIsA400(String query) {
        Api.Answer answer = DESK.get("api/availability?" + query);
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    }

    @Test
    void unknownIdsAreA404() {
        String nobody = UUID.randomUUID().toString();
        assertThat(DESK.get("api/appointments/" + nobody).status()).isEqualTo(404);
        assertThat(DESK.get("api/appointments/7").status()).isEqualTo(404);
        assertThat(DESK.post("api/appointments/" + nobody + "/confirm", "").status())
                .isEqualTo(404);
        assertThat(DESK.delete("api/holds/" + nobody).status()).isEqualTo(404);
        assertThat(DESK.get("api/availability?treatment=CONSULTATION&provider=" + nobody)
                        .status())
                .isEqualTo(404);
        Api.Answer unknownPatient =
                DESK.post("api/appointments", BookingCalls.consultation(nobody, "2027-02-01T09:00:00-05:00"));
        assertThat(unknownPatient.status()).as("%s", unknownPatient).isEqualTo(404);
    }

    @Test
    void withoutATokenNothingIsSaid() {
        assertThat(Api.anonymous().get("api/appointments").status()).isEqualTo(401);
        assertThat(Api.anonymous().post("api/appointments", "{}").status()).isEqualTo(401);
    }

    @Test
    void theAdministratorBooksNothing() {
        Api admin = Api.as("ADMIN");
        assertThat(admin.get("api/appointments").status()).isEqualTo(403);
        assertThat(admin.get("api/availability?treatment=CONSULTATION").status())
                .isEqualTo(403);
        assertThat(admin.post(
                                "api/appointments",
                                BookingCalls.consultation(BookingCalls.patient(), "2027-02-01T09:00:00-05:00"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatIsNotThePatientsIsUnknownToThem() {
        Api patient = Api.as("PATIENT");
        String other = BookingCalls.patient();
        JsonNode booked = BookingCalls.booked(other, DAY).json();
        String id = booked.at("/id").asText();
        assertThat(patient.get("api/appointments/" + id).status()).isEqualTo(404);
        assertThat(patient.get("api/appointments?patient=" + other).status()).isEqualTo(404);
        assertThat(patient.get("api/availability?treatment=CONSULTATION&patient=" + other)
                        .status())
                .isEqualTo(404);
        assertThat(patient.post("api/appointments/" + id + "/confirm", "").status())
                .isEqualTo(404);
        assertThat(patient.post("api/appointments/" + id + "/cancel", Map.of("reason", "no"))
                        .status())
                .isEqualTo(404);
        assertThat(patient.post("api/appointments/" + id + "/reschedule", Map.of("start", "2027-02-03T10:00:00-05:00"))
                        .status())
                .isEqualTo(404);
        assertThat(patient.post("api/appointments/" + id + "/arrive", "").status())
                .isEqualTo(403);
        assertThat(patient.post("api/appointments", BookingCalls.consultation(other, "2027-02-01T09:00:00-05:00"))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-06T10:00:00-05:00, past",
        "2030-01-07T10:00:00-05:00, beyond-horizon",
        "2027-02-01T03:00:00-05:00, outside-hours",
        "2027-02-01T10:02:00-05:00, off-grid"
    })
    void timesThatCannotBeBookedAreHardRules(String start, String code) {
        Api.Answer answer = DESK.post("api/appointments", BookingCalls.consultation(BookingCalls.patient(), start));
        assertThat(answer.status()).as("%s", answer).isEqualTo(422);
        assertThat(answer.json().at("/type").asText()).isEqualTo("rule");
        assertThat(answer.json().at("/code").asText()).isEqualTo(code);
    }

    @Test
    void aProcedureWithoutConsultationAsksTheDeskForAReason() {
        String patient = BookingCalls.patient();
        JsonNode opening = BookingCalls.opening("treatment=DEROOFING&lesions=6&zone=CHEEK&limit=1&from=" + DAY);
        Map<String, Object> body = BookingCalls.procedure(
                "DEROOFING", patient, opening.at("/start").asText());
        body.remove("overrides");
        Api.Answer asked = DESK.post("api/appointments", body);
        assertThat(asked.status()).as("%s", asked).isEqualTo(422);
        assertThat(asked.json().at("/type").asText()).isEqualTo("soft-rule");
        assertThat(asked.json().at("/code").asText()).isEqualTo("consultation-missing");
        body.put("overrides", Map.of("consultation-missing", "seen elsewhere, letter on file"));
        assertThat(DESK.post("api/appointments", body).status()).isEqualTo(201);
    }

    @Test
    void aTimeJustTakenIsAnsweredWithThreeOthers() {
        JsonNode opening = BookingCalls.opening("treatment=CONSULTATION&limit=1&from=2027-02-08");
        Map<String, Object> body = BookingCalls.consultation(
                BookingCalls.patient(), opening.at("/start").asText());
        body.put("provider", opening.at("/provider/id").asText());
        assertThat(DESK.post("api/appointments", body).status()).isEqualTo(201);
        body.put("patient", BookingCalls.patient());
        Api.Answer taken = DESK.post("api/appointments", body);
        assertThat(taken.status()).as("%s", taken).isEqualTo(409);
        assertThat(taken.json().at("/type").asText()).isEqualTo("slot-taken");
        List<String> members = List.of("start", "end", "provider", "room", "device");
        assertThat(taken.json().at("/alternatives"))
                .hasSize(3)
                .allSatisfy(alternative -> members.forEach(
                        member -> assertThat(alternative.has(member)).isTrue()));
        body.put("start", taken.json().at("/alternatives/0/start").asText());
        assertThat(DESK.post("api/appointments", body).status()).isEqualTo(201);
    }

    @Test
    void aPatientIsInOnePlaceOnly() {
        String patient = BookingCalls.patient();
        JsonNode booked = BookingCalls.booked(patient, "2027-02-09").json();
        Api.Answer twice = DESK.post(
                "api/appointments",
                BookingCalls.consultation(patient, booked.at("/start").asText()));
        assertThat(twice.status()).as("%s", twice).isEqualTo(409);
        assertThat(twice.json().at("/type").asText()).isEqualTo("slot-taken");
    }

    @Test
    void aStepThatIsNotNextIsA409() {
        String id = BookingCalls.booked(BookingCalls.patient(), DAY)
                .json()
                .at("/id")
                .asText();
        Api.Answer early = DESK.post("api/appointments/" + id + "/start", "");
        assertThat(early.status()).as("%s", early).isEqualTo(409);
        assertThat(early.json().at("/type").asText()).isEqualTo("wrong-state");
    }

    @Test
    void aStaleIfMatchIsA409() {
        Api.Answer booked = BookingCalls.booked(BookingCalls.patient(), DAY);
        String path = "api/appointments/" + booked.json().at("/id").asText();
        String seen = booked.header("ETag");
        assertThat(DESK.with("If-Match", seen).post(path + "/confirm", "").status())
                .isEqualTo(200);
        Api.Answer stale = DESK.with("If-Match", seen).post(path + "/arrive", "");
        assertThat(stale.status()).as("%s", stale).isEqualTo(409);
        assertThat(stale.json().at("/type").asText()).isEqualTo("stale");
        assertThat(DESK.with("If-Match", "yesterday").post(path + "/arrive", "").status())
                .isEqualTo(400);
    }

    @Test
    void cancellingAsksWhy() {
        String id = BookingCalls.booked(BookingCalls.patient(), DAY)
                .json()
                .at("/id")
                .asText();
        assertThat(DESK.post("api/appointments/" + id + "/cancel", Map.of("reason", " "))
                        .status())
                .isEqualTo(400);
        assertThat(DESK.post("api/appointments/" + id + "/cancel", Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void aLengthOfAVisitIsNeverTheCallers() {
        OffsetDateTime start = OffsetDateTime.parse(BookingCalls.opening("treatment=CONSULTATION&limit=1&from=" + DAY)
                .at("/start")
                .asText());
        Map<String, Object> body = BookingCalls.consultation(BookingCalls.patient(), start.toString());
        body.put("end", start.plusHours(10).toString());
        assertThat(DESK.post("api/appointments", body).status()).isEqualTo(400);
    }
}
