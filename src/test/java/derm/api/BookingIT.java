package derm.api;

import static derm.api.BookingCalls.DESK;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Appointments through the API: booked, moved, held, repeated and taken through the clinic. */
class BookingIT {

    private static final String DAY = "2027-04-05";

    @Test
    void theCatalogueIsOffered() {
        JsonNode treatments = DESK.get("api/treatments").json().at("/treatments");
        assertThat(treatments.findValuesAsText("code"))
                .contains("CONSULTATION", "DEROOFING", "CRYOTHERAPY", "HEAT_DESTRUCTION", "LASER", "FOLLOW_UP");
        assertThat(treatments)
                .allSatisfy(treatment ->
                        assertThat(treatment.at("/minutes").asInt()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEROOFING", "CRYOTHERAPY", "HEAT_DESTRUCTION", "LASER"})
    void eachProcedureIsBookedAtAnOpening(String treatment) {
        JsonNode opening = BookingCalls.opening("treatment=" + treatment + "&lesions=6&zone=CHEEK&limit=1&from=" + DAY);
        Map<String, Object> body = BookingCalls.procedure(
                treatment, BookingCalls.patient(), opening.at("/start").asText());
        body.put("provider", opening.at("/provider/id").asText());
        Api.Answer booked = DESK.post("api/appointments", body);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        assertThat(booked.json().at("/status").asText()).isEqualTo("BOOKED");
        for (String same : List.of("/start", "/end", "/provider", "/room", "/device")) {
            assertThat(booked.json().at(same)).isEqualTo(opening.at(same));
        }
        Api.Answer read = DESK.get("api/appointments/" + booked.json().at("/id").asText());
        assertThat(read.json()).isEqualTo(booked.json());
        assertThat(read.header("ETag")).isEqualTo(booked.header("ETag"));
    }

    @Test
    void twoTreatmentsAreOneVisit() {
        JsonNode opening = BookingCalls.opening("treatment=DEROOFING&lesions=3&zone=CHEEK&limit=1&from=2027-04-12");
        Map<String, Object> body = BookingCalls.consultation(
                BookingCalls.patient(), opening.at("/start").asText());
        body.remove("treatment");
        body.put(
                "items",
                List.of(
                        Map.of("treatment", "DEROOFING", "lesions", 3, "zone", "CHEEK"),
                        Map.of("treatment", "CRYOTHERAPY", "lesions", 2, "zone", "FOREHEAD")));
        Api.Answer booked = DESK.post("api/appointments", body);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        assertThat(booked.json().at("/items").findValuesAsText("treatment"))
                .containsExactly("DEROOFING", "CRYOTHERAPY");
        assertThat(booked.json().at("/device/name").asText()).isNotEmpty();
    }

    @Test
    void aMoveKeepsTheAppointment() {
        Api.Answer booked = BookingCalls.booked(BookingCalls.patient(), DAY);
        String path = "api/appointments/" + booked.json().at("/id").asText();
        String later = BookingCalls.opening("treatment=CONSULTATION&limit=1&from=2027-04-20&provider="
                        + booked.json().at("/provider/id").asText())
                .at("/start")
                .asText();
        Api.Answer moved = DESK.post(path + "/reschedule", Map.of("start", later));
        assertThat(moved.status()).as("%s", moved).isEqualTo(200);
        assertThat(moved.json().at("/reference")).isEqualTo(booked.json().at("/reference"));
        assertThat(moved.json().at("/start").asText()).isEqualTo(later);
        assertThat(moved.json().at("/provider")).isEqualTo(booked.json().at("/provider"));
        Api.Answer again = BookingCalls.booked(BookingCalls.patient(), DAY);
        assertThat(again.json().at("/start")).isEqualTo(booked.json().at("/start"));
        assertThat(DESK.post(path + "/reschedule", Map.of("start", later)).status())
                .as("a move never conflicts with itself")
                .isEqualTo(200);
    }

    @Test
    void aVisitGoesThroughTheClinicStepByStep() {
        String path = "api/appointments/"
                + BookingCalls.booked(BookingCalls.patient(), DAY)
                        .json()
                        .at("/id")
                        .asText();
        Map<String, String> steps = new java.util.LinkedHashMap<>();
        steps.put("confirm", "CONFIRMED");
        steps.put("arrive", "ARRIVED");
        steps.put("room", "ROOMED");
        steps.put("start", "IN_PROCEDURE");
        steps.put("checkout", "CHECKOUT");
        steps.put("complete", "COMPLETED");
        steps.forEach((step, status) -> {
            Api.Answer taken = DESK.send("POST", path + "/" + step, null);
            assertThat(taken.status()).as("%s: %s", step, taken).isEqualTo(200);
            assertThat(taken.json().at("/status").asText()).isEqualTo(status);
        });
        Api.Answer undone = DESK.post(path + "/undo", Map.of("reason", "wrong patient clicked"));
        assertThat(undone.json().at("/status").asText()).as("%s", undone).isEqualTo("CHECKOUT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancel", "no-show"})
    void whatFallsThroughGivesItsTimeBackAndMayComeBack(String ending) {
        String day = "cancel".equals(ending) ? "2027-05-03" : "2027-05-10";
        Api.Answer booked = BookingCalls.booked(BookingCalls.patient(), day);
        String path = "api/appointments/" + booked.json().at("/id").asText();
        Api.Answer ended = DESK.post(path + "/" + ending, Map.of("reason", "travelling"));
        assertThat(ended.status()).as("%s", ended).isEqualTo(200);
        String free = BookingCalls.opening("treatment=CONSULTATION&limit=1&from=" + day)
                .at("/start")
                .asText();
        assertThat(free).isEqualTo(booked.json().at("/start").asText());
        Api.Answer back = DESK.post(path + "/undo", Map.of("reason", "she comes after all"));
        assertThat(back.json().at("/status").asText()).as("%s", back).isEqualTo("BOOKED");
        Map<String, Object> rival = BookingCalls.consultation(BookingCalls.patient(), free);
        rival.put("provider", booked.json().at("/provider/id").asText());
        assertThat(DESK.post("api/appointments", rival).status()).isEqualTo(409);
    }

    @Test
    void whoArrivedMayLeaveUnseen() {
        String path = "api/appointments/"
                + BookingCalls.booked(BookingCalls.patient(), DAY)
                        .json()
                        .at("/id")
                        .asText();
        assertThat(DESK.send("POST", path + "/arrive", null).status()).isEqualTo(200);
        assertThat(DESK.send("POST", path + "/left", null).json().at("/status").asText())
                .isEqualTo("LEFT");
    }

    @Test
    void theSameKeyBooksOnce() {
        Api once = DESK.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode opening = BookingCalls.opening("treatment=CONSULTATION&limit=1&from=2027-05-17");
        String patient = BookingCalls.patient();
        Map<String, Object> body =
                BookingCalls.consultation(patient, opening.at("/start").asText());
        Api.Answer first = once.post("api/appointments", body);
        Api.Answer second = once.post("api/appointments", body);
        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(second.status()).as("%s", second).isEqualTo(201);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(DESK.get("api/appointments?patient=" + patient).json().at("/appointments"))
                .hasSize(1);
        body.put("start", "2027-05-18T10:00:00-04:00");
        Api.Answer other = once.post("api/appointments", body);
        assertThat(other.status()).as("%s", other).isEqualTo(422);
        assertThat(other.json().at("/code").asText()).isEqualTo("key-reused");
    }

    @Test
    void theSameKeyAtOnceWaitsForTheOneAnswer() throws Exception {
        Api once = DESK.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode opening = BookingCalls.opening("treatment=CONSULTATION&limit=1&from=2027-05-24");
        Map<String, Object> body = BookingCalls.consultation(
                BookingCalls.patient(), opening.at("/start").asText());
        ExecutorService callers = Executors.newFixedThreadPool(8);
        try {
            Callable<Api.Answer> call = () -> once.post("api/appointments", body);
            List<Future<Api.Answer>> answers =
                    callers.invokeAll(Stream.generate(() -> call).limit(8).toList());
            String first = answers.get(0).get().text();
            for (Future<Api.Answer> answer : answers) {
                assertThat(answer.get().status()).as("%s", answer.get()).isEqualTo(201);
                assertThat(answer.get().text()).isEqualTo(first);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    void aRefusalIsNotStoredUnderItsKey() {
        Api once = DESK.with("Idempotency-Key", UUID.randomUUID().toString());
        JsonNode opening = BookingCalls.opening("treatment=CONSULTATION&limit=1&from=2027-05-31");
        Map<String, Object> body = BookingCalls.consultation(
                BookingCalls.patient(), opening.at("/start").asText());
        body.put("provider", opening.at("/provider/id").asText());
        Map<String, Object> rival = new java.util.LinkedHashMap<>(body);
        rival.put("patient", BookingCalls.patient());
        Api.Answer taken = DESK.post("api/appointments", rival);
        assertThat(once.post("api/appointments", body).status()).isEqualTo(409);
        DESK.post("api/appointments/" + taken.json().at("/id").asText() + "/cancel", Map.of("reason", "a test"));
        assertThat(once.post("api/appointments", body).status()).isEqualTo(201);
    }

    @Test
    void aHoldIsFreeForItsOwnerOnly() {
        JsonNode opening = BookingCalls.opening("treatment=LASER&lesions=6&zone=CHEEK&limit=1&from=2027-06-07");
        String start = opening.at("/start").asText();
        Map<String, Object> wish = Map.of("treatment", "LASER", "lesions", 6, "zone", "CHEEK", "start", start);
        Api.Answer hold = DESK.post("api/holds", wish);
        assertThat(hold.status()).as("%s", hold).isEqualTo(201);
        String id = hold.json().at("/id").asText();
        String search = "treatment=LASER&lesions=6&zone=CHEEK&limit=1&from=" + BookingCalls.encoded(start);
        assertThat(BookingCalls.opening(search).at("/start").asText()).isNotEqualTo(start);
        assertThat(BookingCalls.opening(search + "&hold=" + id).at("/start").asText())
                .isEqualTo(start);
        assertThat(Api.as("NURSE").delete("api/holds/" + id).status()).isEqualTo(404);
        Map<String, Object> booking = BookingCalls.procedure("LASER", BookingCalls.patient(), start);
        assertThat(Api.as("NURSE").post("api/appointments", booking).status()).isEqualTo(409);
        booking.put("hold", id);
        Api.Answer booked = DESK.post("api/appointments", booking);
        assertThat(booked.status()).as("%s", booked).isEqualTo(201);
        assertThat(booked.json().at("/room")).isEqualTo(hold.json().at("/room"));
    }

    @Test
    void aHoldGivenBackIsFreeForAll() {
        JsonNode opening = BookingCalls.opening("treatment=LASER&lesions=6&zone=CHEEK&limit=1&from=2027-06-14");
        String start = opening.at("/start").asText();
        Api.Answer hold =
                DESK.post("api/holds", Map.of("treatment", "LASER", "lesions", 6, "zone", "CHEEK", "start", start));
        assertThat(DESK.delete("api/holds/" + hold.json().at("/id").asText()).status())
                .isEqualTo(204);
        assertThat(Api.as("NURSE")
                        .post("api/appointments", BookingCalls.procedure("LASER", BookingCalls.patient(), start))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aTakenTimeNamesWhatStandsInItsWay() {
        JsonNode opening = BookingCalls.opening("treatment=CONSULTATION&limit=1&from=2027-06-21");
        String start = opening.at("/start").asText();
        String provider = opening.at("/provider/id").asText();
        String question = "api/availability/explain?treatment=CONSULTATION&provider=" + provider + "&start="
                + BookingCalls.encoded(start);
        assertThat(DESK.get(question).json().at("/fits").asBoolean()).isTrue();
        Map<String, Object> body = BookingCalls.consultation(BookingCalls.patient(), start);
        body.put("provider", provider);
        DESK.post("api/appointments", body);
        JsonNode why = DESK.get(question).json();
        assertThat(why.at("/fits").asBoolean()).isFalse();
        assertThat(why.at("/reasons").findValuesAsText("code")).contains("busy");
        assertThat(why.at("/reasons/0/text").asText()).contains("until").doesNotContain("{");
        assertThat(why.at("/nearest")).hasSize(3);
    }

    @Test
    void listsGoOnWhereTheyEnded() {
        String patient = BookingCalls.patient();
        for (String day : List.of("2027-07-06", "2027-07-13", "2027-07-20")) {
            BookingCalls.booked(patient, day);
        }
        JsonNode first = DESK.get("api/appointments?limit=2&patient=" + patient).json();
        assertThat(first.at("/appointments")).hasSize(2);
        JsonNode rest = DESK.get("api/appointments?limit=2&patient=" + patient + "&cursor="
                        + first.at("/next").asText())
                .json();
        assertThat(rest.at("/appointments")).hasSize(1);
        assertThat(rest.at("/next").isNull()).isTrue();
        assertThat(DESK.get("api/appointments?from=2027-07-13&to=2027-07-14&patient=" + patient)
                        .json()
                        .at("/appointments"))
                .hasSize(1);
    }
}
