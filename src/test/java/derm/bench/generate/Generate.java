package derm.bench.generate;

import derm.availability.LedgerCheck;
import derm.availability.Slots;
import derm.launch.DataFolder;
import derm.launch.DatabaseAccess;
import derm.launch.DatabaseUrl;
import derm.launch.EmbeddedDatabase;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Fills the database of a stopped clinic that was started once: {@code deploy/bin/generate}. Ends by asking the ledger
 * whether any time was given away twice.
 */
public final class Generate {

    private static final PrintStream OUT = System.out;

    private Generate() {}

    /** See {@code Wanted} for the options. */
    public static void main(String[] arguments) throws SQLException {
        Wanted wanted = Wanted.of(arguments);
        Optional<DatabaseAccess> named = DatabaseAccess.named(System.getenv());
        if (named.isPresent()) {
            fill(wanted, named.get());
            return;
        }
        try (DataFolder folder = DataFolder.open(wanted.data());
                EmbeddedDatabase database = EmbeddedDatabase.start(folder).awaitReady()) {
            fill(wanted, database.access());
        }
    }

    private static void fill(Wanted wanted, DatabaseAccess access) throws SQLException {
        Clock clock = Clock.systemUTC();
        Instant begun = clock.instant();
        Random random = new Random(wanted.seed());
        try (Connection connection =
                DriverManager.getConnection(DatabaseUrl.unhurried(access.url()), access.user(), access.password())) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            Rows rows = new Rows(connection, random);
            ZoneId zone = zone(rows);
            LocalDate today = LocalDate.now(clock.withZone(zone));
            Clinic clinic = new Clinic(rows);
            clinic.grow(wanted, today);
            Years years = new Years(rows, clinic, random, zone, clock);
            List<Long> patients = years.patients(wanted.patients(), today);
            say("%d patients after %s".formatted(patients.size(), since(begun, clock)));
            int past = years.fill(today.minusYears(wanted.historyYears()), today, wanted.fill(), patients);
            int ahead = years.fill(today.plusDays(1), today.plusDays(1L + wanted.days()), wanted.fill(), patients);
            say("%d visits behind and %d ahead after %s".formatted(past, ahead, since(begun, clock)));
            List<String> problems = LedgerCheck.on(connection).problems(Slots.floor(clock.instant()));
            say(problems.isEmpty() ? "The ledger is whole." : String.join("\n", problems));
            connection.rollback();
        }
    }

    private static ZoneId zone(Rows rows) throws SQLException {
        List<List<Object>> set = rows.read("SELECT value FROM clinic_setting WHERE name = 'clinic.zone'");
        return ZoneId.of(
                set.isEmpty() ? "America/New_York" : (String) set.get(0).get(0));
    }

    private static String since(Instant begun, Clock clock) {
        return Duration.between(begun, clock.instant()).toSeconds() + " s";
    }

    private static void say(String text) {
        OUT.println(text);
    }
}
