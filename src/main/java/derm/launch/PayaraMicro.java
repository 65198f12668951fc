package derm.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The application server with the clinic at its root, on one port of this machine.
 *
 * <p>A server whose application failed keeps running and answers 404; so it counts as started only when the application
 * says that it is ready.
 */
public final class PayaraMicro implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration ONE_LOOK = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final String FAILED = "Exception while loading the app";

    private final Child child;
    private final int port;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(ONE_LOOK).build();

    private PayaraMicro(Child child, int port) {
        this.child = child;
        this.port = port;
    }

    /**
     * Starts the server; {@link #awaitReady()} tells when the clinic can be used.
     *
     * @throws CannotStart when it cannot
     */
    public static PayaraMicro start(ProgramFiles files, DataFolder folder, int port, Map<String, String> environment) {
        try {
            Path temporary = folder.path().resolve("server");
            Folders.delete(temporary);
            Folders.createPrivate(temporary);
            Child child = Child.start("server", command(files, temporary, port), environment, folder.log("server"));
            return new PayaraMicro(child, port);
        } catch (IOException e) {
            throw new CannotStart("The server cannot write to " + folder.path() + ": " + e.getMessage() + ".", e);
        }
    }

    private static List<String> command(ProgramFiles files, Path temporary, int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Files.readAllLines(files.javaOptions()).stream()
                .filter(line -> line.startsWith("-"))
                .toList());
        command.add("-Djava.io.tmpdir=" + temporary);
        command.addAll(List.of("-jar", files.server().toString()));
        command.addAll(List.of("--prebootcommandfile", files.preboot().toString()));
        command.addAll(List.of("--disablephonehome", "--nocluster", "--port", Integer.toString(port)));
        command.addAll(List.of("--deploy", files.application().toString(), "--contextroot", "ROOT"));
        return command;
    }

    /**
     * Waits until /health/ready answers 200.
     *
     * @throws CannotStart when the application fails, the server ends or five minutes pass
     */
    public PayaraMicro awaitReady() {
        child.await(this::isReady, PATIENCE);
        return this;
    }

    private boolean isReady() {
        if (child.says("archive(s)").isPresent()) {
            child.says(FAILED).ifPresent(this::refuse);
        }
        try {
            URI ready = URI.create(url() + "health/ready");
            HttpRequest request =
                    HttpRequest.newBuilder(ready).timeout(ONE_LOOK).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for the server.", e);
        }
    }

    private void refuse(String line) {
        String reason = child.says(FAILED + " : ")
                .or(() -> child.saysLast("Caused by: "))
                .orElse(line)
                .replaceFirst(".*(" + FAILED + " : |Caused by: )", "");
        throw new CannotStart("The application was not deployed: " + reason + "; see " + child.log() + ".");
    }

    /** Where it is reached, with a slash at the end. */
    public String url() {
        return "http://localhost:" + port + "/";
    }

    /** The id of its process, for tests that kill it. */
    public long pid() {
        return child.pid();
    }

    /** Waits until it ends. */
    void awaitEnd() throws InterruptedException {
        child.awaitEnd();
    }

    /** Stops it; what is in flight is finished first. */
    @Override
    public void close() {
        child.close();
    }
}
