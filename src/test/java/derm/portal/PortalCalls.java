package derm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import derm.launch.DemoAccess;
import derm.testkit.Api;
import derm.testkit.Browser;
import derm.testkit.ClinicServer;
import java.util.List;
import java.util.Map;

/** What tests of the portal share: the demo's patients, what the front desk does for them, and their phones. */
final class PortalCalls {

    private static final Api DESK = Api.as("FRONT_DESK");
    private static final String WHY = "a test of something else";

    private PortalCalls() {}

    /** The id of a demo patient. */
    static String patient(String familyName) {
        return DESK.get("api/patients?query=" + familyName)
                .json()
                .at("/patients/0/id")
                .asText();
    }

    /** A consultation at the first opening from a day on that suits the patient. */
    static JsonNode booked(String patient, String day) {
        Api.Answer found =
                DESK.get("api/availability?treatment=CONSULTATION&days=30&limit=1&from=" + day + "&patient=" + patient);
        assertThat(found.status()).as("%s", found).isEqualTo(200);
        JsonNode opening = found.json().at("/openings/0");
        return made(
                "api/appointments",
                Map.of(
                        "patient", patient,
                        "treatment", "CONSULTATION",
                        "start", opening.at("/start").asText(),
                        "provider", opening.at("/provider/id").asText(),
                        "overrides", Map.of("third-booking", WHY)));
    }

    /** A quote for laser on six milia of the cheek, promised today. */
    static JsonNode quoted(String patient) {
        JsonNode draft = made(
                "api/quotes",
                Map.of(
                        "patient",
                        patient,
                        "items",
                        List.of(Map.of("treatment", "LASER", "lesions", 6, "zone", "CHEEK", "sessions", 2))));
        Api.Answer issued = DESK.post("api/quotes/" + draft.at("/id").asText() + "/issue", Map.of());
        assertThat(issued.status()).as("%s", issued).isEqualTo(200);
        return issued.json();
    }

    /** What the front desk sees of a visit. */
    static JsonNode visit(String id) {
        return DESK.get("api/appointments/" + id).json();
    }

    /** The phone of a demo patient who has just signed in. */
    static Page phoneOf(String user) {
        DemoAccess.Login login = ClinicServer.logins().stream()
                .filter(each -> each.user().equals(user))
                .findFirst()
                .orElseThrow();
        Page page = Browser.phone();
        page.navigate("entrance/sign-in.xhtml");
        page.fill("#name", login.user());
        page.fill("#password", login.password());
        page.click("button[type=submit]");
        page.waitForURL("**/portal/home.xhtml");
        return page;
    }

    private static JsonNode made(String path, Map<String, Object> body) {
        Api.Answer made = DESK.post(path, body);
        assertThat(made.status()).as("%s", made).isEqualTo(201);
        return made.json();
    }
}
