package derm.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import derm.testkit.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientsIT {

    private static final Api DESK = Api.as("FRONT_DESK");

    @Test
    void aRegisteredPatientIsFoundByEveryPartAndInAnyOrder() {
        JsonNode patient = register("Philippa", "Thorvaldsen", "1971-08-19", "(646) 555-0177")
                .json();
        String mrn = patient.get("mrn").asText();

        for (String query : new String[] {
            "thorvaldsen phil",
            "THÓRVALDSEN",
            "torvaldsen",
            "Thorvaldsne",
            "8/19/1971 philippa",
            "19 Aug 1971 thor",
            "646-555-0177",
            "5550177",
            mrn,
            mrn.substring(0, 4) + " " + mrn.substring(4)
        }) {
            assertThat(ids(find(query))).as(query).contains(patient.get("id").asText());
        }
    }

    @Test
    void wildcardsFindNobodyAndOneLetterIsTooFew() {
        assertThat(find("%%").json().get("patients")).isEmpty();
        assertThat(find("__").json().get("patients")).isEmpty();
        assertThat(find("m").status()).isEqualTo(400);
        assertThat(find("m").json().get("field").asText()).isEqualTo("query");
    }

    @Test
    void aListGoesOnWhereItEnded() {
        String family = "Quillfeather" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        for (String given : new String[] {"Ada", "Bea", "Cleo"}) {
            register(given, family, "1980-01-01", null);
        }

        JsonNode first = DESK.get("api/patients?limit=2&query=" + family).json();
        JsonNode second = DESK.get("api/patients?limit=2&query=" + family + "&cursor="
                        + first.get("next").asText())
                .json();

        assertThat(first.get("patients").findValuesAsText("givenName")).containsExactly("Ada", "Bea");
        assertThat(second.get("patients").findValuesAsText("givenName")).containsExactly("Cleo");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(DESK.get("api/patients?query=" + family + "&cursor=nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void somebodyAlikeIsRefusedWithCandidatesUnlessForced() {
        String id = register("Soledad", "Featherstonehaugh", "1969-02-11", null)
                .json()
                .get("id")
                .asText();
        Map<String, Object> again =
                Map.of("givenName", "Soledad", "familyName", "Fetherstonhaugh", "birthDate", "1969-02-11");

        Api.Answer refused = DESK.post("api/patients", again);

        assertThat(refused.status()).as("%s", refused).isEqualTo(409);
        assertThat(refused.json().get("type").asText()).isEqualTo("possible-duplicate");
        assertThat(refused.json().at("/candidates/0/id").asText()).isEqualTo(id);
        assertThat(refused.json().at("/candidates/0/reasons/0").asText()).isEqualTo("SOUNDS_ALIKE");
        Map<String, Object> forced = new HashMap<>(again);
        forced.put("force", true);
        assertThat(DESK.post("api/patients", forced).status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, 2999-01-01",
        "birthDate, 1776-07-04",
        "birthDate, yesterday",
        "phone, call my mother",
        "email, at home",
        "skinType, VII",
        "givenName, ' '"
    })
    void whatCannotBeIsRefusedWithItsField(String field, String value) {
        Map<String, Object> body = new HashMap<>(
                Map.of("givenName", "Nils", "familyName", "Unlikely", "birthDate", "1980-01-01", "force", true));
        body.put(field, value);

        Api.Answer refused = DESK.post("api/patients", body);

        assertThat(refused.status()).as("%s", refused).isEqualTo(400);
        assertThat(refused.json().get("field").asText()).isEqualTo(field);
    }

    @Test
    void aPatientReadsOnlyTheirOwnFileAndSearchesForNobody() {
        String stranger = register("Ottoline", "Brackenridge", "1958-10-30", null)
                .json()
                .get("id")
                .asText();
        Api patient = Api.as("PATIENT");

        assertThat(patient.get("api/patients/" + stranger).status()).isEqualTo(404);
        assertThat(patient.get("api/patients?query=brackenridge").status()).isEqualTo(403);
        assertThat(patient.post("api/patients", Map.of()).status()).isIn(400, 403);
        assertThat(DESK.get("api/patients/" + stranger).json().get("familyName").asText())
                .isEqualTo("Brackenridge");
        assertThat(DESK.get("api/patients/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(Api.as("ADMIN").get("api/patients/" + stranger).status()).isEqualTo(403);
    }

    private static Api.Answer register(String given, String family, String born, String phone) {
        Map<String, Object> body =
                new HashMap<>(Map.of("givenName", given, "familyName", family, "birthDate", born, "force", true));
        if (phone != null) {
            body.put("phone", phone);
        }
        Api.Answer answer = DESK.post("api/patients", body);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        return answer;
    }

    private static Api.Answer find(String query) {
        return DESK.get("api/patients?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private static List<String> ids(Api.Answer answer) {
        return answer.json().get("patients").findValuesAsText("id");
    }
}
