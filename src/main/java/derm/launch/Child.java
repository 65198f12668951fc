package derm.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A process of ours that writes into its own log: the database or the server. */
final class Child implements AutoCloseable {

    private static final File NOTHING = new File("/dev/null");
    private static final Charset ANY_BYTES = StandardCharsets.ISO_8859_1;
    private static final int LOOK_EVERY_MS = 100;
    private static final int STOP_SECONDS = 30;

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts it; the log of the time before is kept as {@code .1}. */
    static Child start(String name, List<String> command, Map<String, String> environment, Path log) {
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.redirectOutput(log.toFile()).redirectInput(NOTHING);
            builder.environment().putAll(environment);
            Process process = builder.start();
            Files.writeString(log.resolveSibling(name + ".pid"), identity(process.toHandle()));
            return new Child(name, process, log);
        } catch (IOException e) {
            throw new CannotStart("The " + name + " cannot be started: " + e.getMessage() + ".", e);
        }
    }

    /** Ends the process of this file if it still runs, because the start that began it was killed. */
    static void endLeftover(Path pid) throws IOException {
        String identity = Files.readString(pid);
        ProcessHandle.of(Long.parseLong(identity.replaceFirst(" .*", "")))
                .filter(process -> identity(process).equals(identity))
                .ifPresent(process -> {
                    process.destroy();
                    process.onExit()
                            .completeOnTimeout(process, STOP_SECONDS, TimeUnit.SECONDS)
                            .join();
                    process.destroyForcibly();
                });
    }

    /** The number alone may have been given to another process since. */
    private static String identity(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("");
    }

    /** Waits until it is ready; its end, or too long a wait, is told in a sentence. */
    void await(BooleanSupplier ready, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            if (ends(LOOK_EVERY_MS)) {
                throw new CannotStart("The " + name + " stopped by itself; its last words are in " + log + ".");
            }
            if (System.nanoTime() > end) {
                throw new CannotStart(
                        "The " + name + " was not ready after " + patience.toSeconds() + " s; see " + log + ".");
            }
        }
    }

    /** The first line of the log that contains the words. */
    Optional<String> says(String words) {
        try (Stream<String> lines = Files.lines(log, ANY_BYTES)) {
            return lines.filter(line -> line.contains(words)).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last line of the log that contains the words. */
    Optional<String> saysLast(String words) {
        try (Stream<String> lines = Files.lines(log, ANY_BYTES)) {
            return lines.filter(line -> line.contains(words)).reduce((earlier, later) -> later);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until the process ends by itself or by {@link #close()}. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to stop and waits; kills it when it does not. */
    @Override
    public void close() {
        process.destroy();
        if (!ends(TimeUnit.SECONDS.toMillis(STOP_SECONDS))) {
            process.destroyForcibly();
        }
    }

    private boolean ends(long withinMs) {
        try {
            return process.waitFor(withinMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for the " + name + ".", e);
        }
    }
}
