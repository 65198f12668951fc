package derm.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StartIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private Path temporary;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void stopWhatIsLeft() throws InterruptedException {
        for (Process process : started) {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void findsItsDataAfterBeingStoppedAndStarted() throws Exception {
        int port = Ports.free();
        Path data = temporary.resolve("data");
        Process first = start(Map.of(), "--port", "" + port, "--data", "" + data);
        assertThat(awaitLine(first, "The clinic is open at")).contains("http://localhost:" + port + "/");
        assertThat(ready(port)).isEqualTo(200);
        String keys = Files.readString(data.resolve("keys.properties"));
        List<ProcessHandle> children = first.children().toList();
        assertThat(children).hasSize(2);

        first.destroy();

        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.readString(data.resolve("logs/database.log"))).contains("Shutdown complete");

        Process second = start(Map.of(), "--port", "" + port, "--data", "" + data, "--no-demo");
        awaitLine(second, "The clinic is open at");
        assertThat(ready(port)).isEqualTo(200);
        assertThat(Files.readString(data.resolve("keys.properties"))).isEqualTo(keys);
        assertThat(Files.readString(data.resolve("logs/server.log"))).contains("Schema `clinic` is up to date");
    }

    @Test
    void saysThatThePortIsInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = "" + taken.getLocalPort();

            assertRefused(
                    start(Map.of(), "--port", port, "--data", "" + temporary.resolve("data")),
                    "Port " + port + " is in use: stop what listens there or choose another with --port.");
        }
    }

    @Test
    void saysThatTheDatabaseDoesNotAnswer() throws Exception {
        Map<String, String> nowhere = Map.of(
                "CLINIC_DB_URL", "jdbc:mysql://127.0.0.1:" + Ports.free() + "/clinic", "CLINIC_DB_USER", "clinic");

        Process process = start(nowhere, "--port", "" + Ports.free(), "--data", "" + temporary.resolve("data"));

        assertRefused(process, "nothing answers there");
    }

    @Test
    void saysThatTheDataFolderIsInUse() throws Exception {
        Path data = temporary.resolve("data");
        try (DataFolder held = DataFolder.open(data)) {
            Process process = start(Map.of(), "--port", "" + Ports.free(), "--data", "" + held.path());

            assertRefused(process, "is in use by another start of the clinic.");
        }
    }

    @Test
    void endsWhatAKilledStartLeftRunning() throws Exception {
        Path data = temporary.resolve("data");
        try (DataFolder folder = DataFolder.open(data)) {
            EmbeddedDatabase left = EmbeddedDatabase.start(folder).awaitReady();

            folder.endLeftovers();

            assertThat(ProcessHandle.of(left.pid()).filter(ProcessHandle::isAlive))
                    .isEmpty();
            assertThat(Files.readString(data.resolve("logs/database.log"))).contains("Shutdown complete");
            left.close();
        }
    }

    @Test
    void keepsWhatTheDatabaseTookAndItsUserFromEmptyingTables() throws Exception {
        try (DataFolder folder = DataFolder.open(temporary.resolve("data"))) {
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder).awaitReady()) {
                DatabaseAccess access = database.access();
                execute(access.url(), access.ownerUser(), access.ownerPassword(), "CREATE TABLE kept (id INT)");
                execute(access.url(), access.user(), access.password(), "INSERT INTO kept VALUES (1)");
                assertThat(refusal(access, "TRUNCATE TABLE kept")).contains("DROP command denied");
                ProcessHandle.of(database.pid()).orElseThrow().destroyForcibly();
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.start(folder).awaitReady()) {
                DatabaseAccess access = database.access();
                assertThat(execute(access.url(), access.user(), access.password(), "DELETE FROM kept WHERE id = 1"))
                        .isEqualTo(1);
            }
        }
    }

    private Process start(Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                "target/classes:target/launch/*:target/clinic/WEB-INF/lib/*",
                "derm.launch.Start"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("CLINIC_"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static String awaitLine(Process process, String words) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = process.inputReader().readLine();
                line != null;
                line = process.inputReader().readLine()) {
            if (line.contains(words)) {
                return line;
            }
            said.add(line);
        }
        throw new AssertionError("Never said \"" + words + "\", but: " + said);
    }

    private static void assertRefused(Process process, String sentence) throws Exception {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(process.inputReader().lines().toList())
                .singleElement()
                .asString()
                .contains(sentence);
    }

    private static int ready(int port) throws Exception {
        URI uri = URI.create("http://localhost:" + port + "/health/ready");
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static int execute(String url, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static String refusal(DatabaseAccess access, String sql) {
        try {
            execute(access.url(), access.user(), access.password(), sql);
            return "none";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }
}
