package derm.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real MariaDB beside the application, for a demo, a small practice and the tests; its data stays in the folder.
 *
 * <p>Settings are durable: an acknowledged write survives a crash. It listens on this machine only. The application is a
 * plain user without the right to change or empty tables; migrations come as the owner.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String SCHEMA = "clinic";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Child child;
    private final Path sockets;
    private final DatabaseAccess access;

    private EmbeddedDatabase(Child child, Path sockets, DatabaseAccess access) {
        this.child = child;
        this.sockets = sockets;
        this.access = access;
    }

    /**
     * Starts the database of a data folder, a new one the first time.
     *
     * @throws CannotStart when it cannot
     */
    public static EmbeddedDatabase start(DataFolder folder) {
        MariaDb program = MariaDb.unpacked(DataFolder.cache());
        try {
            Path home = folder.path().resolve("database");
            Folders.createPrivate(home);
            Path data = home.resolve("data");
            if (!Files.isDirectory(data)) {
                program.copyEmptyTo(data);
            }
            Folders.createPrivate(home.resolve("tmp"));
            Keys keys = folder.keys();
            Path init = home.resolve("init.sql");
            Folders.writePrivate(init, accounts(keys));
            int port = Ports.free();
            Path sockets = Files.createTempDirectory("clinic-database-");
            Child child = Child.start(
                    "database",
                    command(program, home, init, sockets.resolve("socket"), port),
                    Map.of(),
                    folder.log("database"));
            return new EmbeddedDatabase(child, sockets, access(keys, port));
        } catch (IOException e) {
            throw new CannotStart("The database cannot write to " + folder.path() + ": " + e.getMessage() + ".", e);
        }
    }

    private static DatabaseAccess access(Keys keys, int port) {
        return new DatabaseAccess(
                DatabaseUrl.local(port, SCHEMA),
                "clinic",
                keys.databasePassword(),
                "clinic_owner",
                keys.databaseOwnerPassword());
    }

    private static List<String> command(MariaDb program, Path home, Path init, Path socket, int port) {
        List<String> command = new ArrayList<>(program.command());
        command.addAll(List.of(
                "--datadir=" + home.resolve("data"),
                "--tmpdir=" + home.resolve("tmp"),
                "--socket=" + socket,
                "--init-file=" + init,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl",
                "--skip-name-resolve",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--sql-mode=ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-rollback-on-timeout=ON",
                "--innodb-lock-wait-timeout=2",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M",
                "--max-connections=100",
                "--local-infile=OFF"));
        return command;
    }

    /** One statement a line, run at every start before the first connection. */
    private static List<String> accounts(Keys keys) {
        List<String> lines = new ArrayList<>();
        lines.add("CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;");
        lines.add("DROP DATABASE IF EXISTS test;");
        lines.add("DELETE FROM mysql.global_priv WHERE User = '';");
        lines.add("FLUSH PRIVILEGES;");
        lines.addAll(account("clinic_owner", keys.databaseOwnerPassword(), "ALL"));
        lines.addAll(account("clinic", keys.databasePassword(), "SELECT, INSERT, UPDATE, DELETE, EXECUTE"));
        return lines;
    }

    private static List<String> account(String name, String password, String rights) {
        String account = "'" + name + "'@'127.0.0.1'";
        return List.of(
                "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + password + "';",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT " + rights + " ON " + SCHEMA + ".* TO " + account + ";");
    }

    /** Waits until it takes connections. */
    public EmbeddedDatabase awaitReady() {
        child.await(() -> child.says("ready for connections").isPresent(), PATIENCE);
        return this;
    }

    /** How the application reaches it. */
    public DatabaseAccess access() {
        return access;
    }

    /** The id of its process, for tests that kill it. */
    public long pid() {
        return child.pid();
    }

    /** Stops it cleanly. */
    @Override
    public void close() {
        child.close();
        try {
            Folders.delete(sockets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
