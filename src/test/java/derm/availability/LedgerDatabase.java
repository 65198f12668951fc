package derm.availability;

import derm.launch.DatabaseAccess;
import derm.launch.DatabaseUrl;
import derm.shared.ResourceKind;
import derm.testkit.ClinicDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import org.flywaydb.core.Flyway;

/** The tests' real database as the ledger sees it: connections, and resources and owners that nobody else uses. */
final class LedgerDatabase {

    /** Far above the keys that the application gives out. */
    private static final AtomicLong IDS = new AtomicLong(1L << 40);

    private static final LedgerDatabase ONE = new LedgerDatabase(ClinicDatabase.access());

    private final DatabaseAccess access;

    private LedgerDatabase(DatabaseAccess access) {
        this.access = access;
        Flyway.configure()
                .locations("classpath:db/migration", "classpath:db/view")
                .failOnMissingLocations(false)
                .dataSource(access.url(), owner(), ownerPassword())
                .load()
                .migrate();
    }

    static LedgerDatabase one() {
        return ONE;
    }

    /** A connection with a transaction open, as the pool gives it. */
    Connection open() throws SQLException {
        Connection connection =
                DriverManager.getConnection(DatabaseUrl.unhurried(access.url()), access.user(), access.password());
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Runs a statement that changes tables. */
    void asOwner(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), owner(), ownerPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
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

    private String owner() {
        String owner = access.ownerUser();
        return owner == null ? access.user() : owner;
    }

    private String ownerPassword() {
        String password = access.ownerPassword();
        return password == null ? access.password() : password;
    }
}
