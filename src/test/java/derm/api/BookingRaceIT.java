package derm.api;

import static derm.api.BookingCalls.DESK;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import derm.availability.LedgerCheck;
import derm.launch.DatabaseAccess;
import derm.launch.DatabaseUrl;
import derm.testkit.Api;
import derm.testkit.ClinicDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Many at once for one opening, through the API. */
class BookingRaceIT {

    private static final int THREADS = 64;
    private static final int ROUNDS = 50;

    /** One caller's attempt to get the opening of a round. */
    @FunctionalInterface
    private interface Attempt {
        Api.Answer at(int thread, OffsetDateTime start, Random random);
    }

    @Test
    void ofManyBookingsOfOneOpeningExactlyOneSucceeds() throws Exception {
        List<String> patients = patients();
        JsonNode any = BookingCalls.opening("treatment=CONSULTATION&from=2027-01-04&days=30");
        String provider = any.at("/provider/id").asText();
        List<OffsetDateTime> starts = apart(
                BookingCalls.openings("treatment=CONSULTATION&from=2027-01-04&days=60&limit=1000&provider=" + provider),
                30);
        race(starts, (thread, start, random) -> {
            Map<String, Object> body = BookingCalls.consultation(patients.get(thread), start.toString());
            body.put("provider", provider);
            return DESK.post("api/appointments", body);
        });
        assertTheLedgerIsWhole();
    }

    /** There is one laser room, so of all laser visits that overlap one can take place. */
    @Test
    void ofManyBookingsAndMovesThatOverlapInPartExactlyOneSucceeds() throws Exception {
        List<String> patients = patients();
        Map<Integer, String> movable = new HashMap<>();
        String provider = BookingCalls.openings("treatment=LASER&lesions=6&zone=CHEEK&from=2027-03-17&days=7").stream()
                .map(opening -> opening.at("/provider"))
                .filter(tanaka -> "Dr Tanaka".equals(tanaka.at("/name").asText()))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asText();
        List<OffsetDateTime> starts = apart(
                withRoomToStartLater(BookingCalls.openings(
                        "treatment=LASER&lesions=6&zone=CHEEK&from=2027-03-16&days=60&limit=1000&provider="
                                + provider)),
                180);
        List<JsonNode> parked = BookingCalls.openings(
                "treatment=LASER&lesions=6&zone=CHEEK&from=2027-09-06&days=60&step=60&limit=1000");
        int place = 0;
        for (OffsetDateTime start : apart(parked, 120)) {
            if (place < THREADS / 4) {
                Api.Answer booked = DESK.post(
                        "api/appointments", BookingCalls.procedure("LASER", patients.get(place * 4), start.toString()));
                assertThat(booked.status()).as("%s", booked).isEqualTo(201);
                movable.put(place * 4, booked.json().at("/id").asText());
                place++;
            }
        }
        race(starts, (thread, start, random) -> {
            String mine = movable.get(thread);
            OffsetDateTime near = start.plusMinutes(5L * random.nextInt(3));
            Map<String, Object> body = mine == null
                    ? BookingCalls.procedure("LASER", patients.get(thread), near.toString())
                    : new HashMap<>(Map.of("start", near.toString(), "overrides", BookingCalls.ANYWAY));
            body.put("provider", provider);
            return DESK.post("api/appointments" + (mine == null ? "" : "/" + mine + "/reschedule"), body);
        });
        assertTheLedgerIsWhole();
    }

    private static void race(List<OffsetDateTime> starts, Attempt attempt) throws Exception {
        assertThat(starts).hasSizeGreaterThanOrEqualTo(ROUNDS);
        ExecutorService callers = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                OffsetDateTime start = starts.get(round);
                List<Future<Api.Answer>> answers = new ArrayList<>();
                for (int i = 0; i < THREADS; i++) {
                    int thread = i;
                    Random random = new Random(31L * round + thread);
                    answers.add(callers.submit(() -> {
                        together.await();
                        return attempt.at(thread, start, random);
                    }));
                }
                assertOneSucceeds(answers);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private static void assertOneSucceeds(List<Future<Api.Answer>> answers) throws Exception {
        int successes = 0;
        for (Future<Api.Answer> future : answers) {
            Api.Answer answer = future.get();
            if (answer.status() < 300) {
                successes++;
            } else {
                assertThat(answer.status()).as("%s", answer).isEqualTo(409);
                assertThat(answer.json().at("/type").asText()).as("%s", answer).isEqualTo("slot-taken");
                assertThat(answer.json().at("/alternatives").size())
                        .as("%s", answer)
                        .isEqualTo(3);
            }
        }
        assertThat(successes).isEqualTo(1);
    }

    /** Starts after which a quarter of an hour later would do as well, so that callers may differ by some minutes. */
    private static List<JsonNode> withRoomToStartLater(List<JsonNode> openings) {
        Set<OffsetDateTime> starts = openings.stream()
                .map(opening -> OffsetDateTime.parse(opening.at("/start").asText()))
                .collect(Collectors.toSet());
        return openings.stream()
                .filter(opening -> starts.contains(
                        OffsetDateTime.parse(opening.at("/start").asText()).plusMinutes(15)))
                .toList();
    }

    /** Starts so far from each other that no two visits of them overlap, however late their callers begin. */
    private static List<OffsetDateTime> apart(List<JsonNode> openings, int minutes) {
        List<OffsetDateTime> starts = new ArrayList<>();
        for (JsonNode opening : openings) {
            OffsetDateTime start = OffsetDateTime.parse(opening.at("/start").asText());
            if (starts.isEmpty()
                    || !start.isBefore(starts.get(starts.size() - 1).plusMinutes(minutes))) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static List<String> patients() {
        List<String> patients = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            patients.add(BookingCalls.patient());
        }
        return patients;
    }

    private static void assertTheLedgerIsWhole() throws Exception {
        DatabaseAccess access = ClinicDatabase.access();
        try (Connection connection =
                DriverManager.getConnection(DatabaseUrl.unhurried(access.url()), access.user(), access.password())) {
            assertThat(LedgerCheck.on(connection).problems(0)).isEmpty();
        }
    }
}
