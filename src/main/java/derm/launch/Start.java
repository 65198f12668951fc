package derm.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The command behind {@code deploy/bin/start}: starts database and server, says where the clinic is and who can sign in,
 * and stops both on Ctrl-C.
 */
public final class Start {

    private static final int REFUSED = 1;
    private static final int STOPPED_BY_ITSELF = 2;

    private final Options options;
    private final Map<String, String> environment;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean stopping;

    private Start(Options options, Map<String, String> environment) {
        this.options = options;
        this.environment = environment;
    }

    /** Runs until stopped; what prevents the start is one sentence on the error stream. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Options options = Options.parse(List.of(arguments));
            if (options.help()) {
                System.out.print(Options.usage());
                return;
            }
            System.exit(new Start(options, System.getenv()).run());
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(REFUSED);
        }
    }

    private int run() throws InterruptedException {
        Thread stop = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        ProgramFiles files = ProgramFiles.in(Path.of(System.getProperty("clinic.home", "")));
        Optional<DatabaseAccess> named = DatabaseAccess.named(environment);
        DataFolder folder = keep(() -> DataFolder.open(options.data()));
        folder.endLeftovers();
        Ports.mustBeFree(options.port());
        if (options.fresh()) {
            begin(folder, named.isPresent());
        }
        DatabaseAccess database = named.orElseGet(() -> embedded(folder));
        database.check();
        System.out.println("Starting the clinic …");
        PayaraMicro server = keep(() -> PayaraMicro.start(files, folder, options.port(), told(folder, database)));
        server.awaitReady();
        welcome(folder, server);
        server.awaitEnd();
        return ended(folder);
    }

    private static void begin(DataFolder folder, boolean ownDatabase) {
        if (ownDatabase) {
            throw new CannotStart("--fresh does not empty the database of CLINIC_DB_URL: empty its schema yourself.");
        }
        folder.empty();
    }

    private DatabaseAccess embedded(DataFolder folder) {
        System.out.println("Starting the database …");
        return keep(() -> EmbeddedDatabase.start(folder)).awaitReady().access();
    }

    private Map<String, String> told(DataFolder folder, DatabaseAccess database) {
        Map<String, String> told = new LinkedHashMap<>(database.environment());
        String url = environment.getOrDefault("CLINIC_BASE_URL", "http://localhost:" + options.port());
        told.put("CLINIC_BASE_URL", url);
        told.put("CLINIC_DEMO", Boolean.toString(options.demo()));
        told.put("CLINIC_DATA_DIR", folder.path().toString());
        told.put("CLINIC_COOKIE_SECURE", Boolean.toString(url.startsWith("https:")));
        told.put("CLINIC_AUDIT_KEY", folder.keys().auditKey());
        told.putAll(given("CLINIC_COOKIE_SECURE"));
        told.putAll(given("CLINIC_AUDIT_KEY"));
        return told;
    }

    private Map<String, String> given(String name) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? Map.of() : Map.of(name, value);
    }

    private void welcome(DataFolder folder, PayaraMicro server) {
        System.out.println();
        System.out.println("The clinic is open at " + server.url());
        if (options.demo()) {
            DemoAccess.in(folder.path())
                    .map(DemoAccess::lines)
                    .orElse(List.of())
                    .forEach(System.out::println);
        } else {
            setupLink(folder.path().resolve("setup-link.txt"))
                    .ifPresent(link -> System.out.println("Create the first admin at " + link));
        }
        System.out.println("Data is kept in " + folder.path() + ". Ctrl-C stops the clinic.");
    }

    private static Optional<String> setupLink(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readString(file).strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new CannotStart("The set-up link in " + file + " cannot be read.", e);
        }
    }

    /** Starts something that {@link #stop} will stop, unless that has begun. */
    private <T extends AutoCloseable> T keep(Supplier<T> start) {
        synchronized (running) {
            if (stopping) {
                throw new CannotStart("Stopped while starting.");
            }
            T started = start.get();
            running.push(started);
            return started;
        }
    }

    private void stop() {
        synchronized (running) {
            stopping = true;
            while (!running.isEmpty()) {
                try {
                    running.pop().close();
                } catch (Exception e) {
                    System.err.println(e.getMessage());
                }
            }
        }
    }

    private int ended(DataFolder folder) {
        synchronized (running) {
            if (!stopping) {
                System.err.println(
                        "The server stopped by itself; see " + folder.path().resolve("logs") + ".");
            }
        }
        return STOPPED_BY_ITSELF;
    }
}
