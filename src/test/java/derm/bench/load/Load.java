package derm.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Runs every scenario at 1, 16 and 64 clients for some seconds each, after a warm-up, and prints the figures. */
public final class Load {

    private static final PrintStream OUT = System.out;
    private static final int[] CLIENTS = {1, 16, 64};

    private final Door desk;
    private final Door portal;
    private final int seconds;
    private final int warmUp;

    private Load(Path access, int seconds, int warmUp) throws IOException {
        this.desk = Door.frontDesk(access);
        this.portal = Door.patient(access);
        this.seconds = seconds;
        this.warmUp = warmUp;
    }

    /** Arguments: the access file of a demo clinic, seconds a scenario, seconds of warm-up. */
    public static void main(String[] arguments) throws Exception {
        Path access = Path.of(arguments[0]);
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        int warmUp = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 60;
        OUT.println(fsync(access.toAbsolutePath().getParent()));
        new Load(access, seconds, warmUp).run();
    }

    private void run() throws Exception {
        LocalDate day =
                LocalDate.now(Clock.system(ZoneId.of("America/New_York"))).plusDays(7);
        String from = "&from=" + day;
        String provider = desk.openings("treatment=CONSULTATION&days=14&limit=1")
                .get(0)
                .get("provider")
                .get("id")
                .asText();
        measure(
                "warm-up",
                16,
                warmUp,
                number -> desk.get("api/availability?treatment=LASER&lesions=6&zone=CHEEK&days=14" + from));
        booking("warm-up of booking", 16, Math.max(5, warmUp / 3));
        for (int clients : CLIENTS) {
            measure(
                    "availability 1 provider x 1 day",
                    clients,
                    seconds,
                    number -> desk.get("api/availability?treatment=DEROOFING&lesions=3&zone=CHEEK&days=1&provider="
                            + provider + from));
            measure(
                    "availability all x 1 day",
                    clients,
                    seconds,
                    number -> desk.get("api/availability?treatment=DEROOFING&lesions=3&zone=CHEEK&days=1" + from));
            measure(
                    "availability all x 14 days",
                    clients,
                    seconds,
                    number -> desk.get("api/availability?treatment=LASER&lesions=6&zone=CHEEK&days=14" + from));
            measure("appointments of a day", clients, seconds, number -> desk.get(range(day, 1)));
            measure("appointments of a week", clients, seconds, number -> desk.get(range(day, 7)));
            measure("a patient's own visits", clients, seconds, number -> portal.get(range(day.minusDays(30), 60)));
            booking("booking", clients, seconds);
            contention(clients);
        }
    }

    private static String range(LocalDate from, int days) {
        return "api/appointments?limit=1000&from=" + from + "T00:00:00Z&to=" + from.plusDays(days) + "T00:00:00Z";
    }

    private void booking(String name, int clients, int howLong) throws Exception {
        List<JsonNode> openings = new ArrayList<>(desk.openings("treatment=CONSULTATION&days=120&limit=1000&step=20"));
        List<JsonNode> later = desk.openings("treatment=FOLLOW_UP&days=120&limit=1000&step=10&from="
                + LocalDate.now(Clock.systemUTC()).plusDays(120));
        Collections.shuffle(openings, new Random(1));
        Collections.shuffle(later, new Random(2));
        List<String> patients = desk.patients();
        measure(
                name,
                clients,
                howLong,
                number -> number < openings.size() + later.size()
                        ? book(
                                number < openings.size() ? "CONSULTATION" : "FOLLOW_UP",
                                number < openings.size() ? openings.get(number) : later.get(number - openings.size()),
                                patients.get(number % patients.size()))
                        : null);
    }

    private void contention(int clients) throws Exception {
        List<JsonNode> openings = desk.openings("treatment=CRYOTHERAPY&lesions=3&zone=CHEEK&days=60&limit=50");
        List<String> patients = desk.patients();
        measure(
                "same-slot contention",
                clients,
                seconds,
                number -> number / clients < openings.size()
                        ? book("CRYOTHERAPY", openings.get(number / clients), patients.get(number % patients.size()))
                        : null);
    }

    private HttpRequest book(String treatment, JsonNode opening, String patient) {
        String lesions = treatment.equals("CRYOTHERAPY") ? ", \"lesions\": 3, \"zone\": \"CHEEK\"" : "";
        return desk.post("api/appointments", """
                {"patient": "%s", "treatment": "%s"%s, "start": "%s", "provider": "%s",
                 "overrides": {"third-booking": "load", "consultation-missing": "load", "minor-without-guardian": "load",
                 "session-too-soon": "load"}}""".formatted(
                        patient,
                        treatment,
                        lesions,
                        opening.get("start").asText(),
                        opening.get("provider").get("id").asText()));
    }

    /** Runs a scenario until the time is over or it has nothing more to send. */
    private void measure(String name, int clients, int howLong, IntFunction<HttpRequest> scenario) throws Exception {
        Figures figures = new Figures();
        AtomicInteger numbers = new AtomicInteger();
        long begun = System.nanoTime();
        long end = begun + TimeUnit.SECONDS.toNanos(howLong);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        for (int i = 0; i < clients; i++) {
            threads.submit(() -> {
                while (System.nanoTime() < end) {
                    HttpRequest request = scenario.apply(numbers.getAndIncrement());
                    if (request == null) {
                        return;
                    }
                    long start = System.nanoTime();
                    figures.answered(status(request), System.nanoTime() - start);
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(howLong + 60L, TimeUnit.SECONDS);
        OUT.println(figures.line(name, clients, Math.min(howLong, (System.nanoTime() - begun) / 1e9)));
    }

    private int status(HttpRequest request) {
        try {
            return desk.send(request).statusCode();
        } catch (IOException e) {
            return 599;
        }
    }

    private static String fsync(Path folder) {
        Path file = folder.resolve("fsync-probe");
        long[] took = new long[100];
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            for (int i = 0; i < took.length; i++) {
                channel.write(ByteBuffer.allocate(512));
                long start = System.nanoTime();
                channel.force(true);
                took[i] = System.nanoTime() - start;
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.sort(took);
        return "fsync: p50 %.2f ms, p99 %.2f ms".formatted(took[50] / 1e6, took[99] / 1e6);
    }
}
