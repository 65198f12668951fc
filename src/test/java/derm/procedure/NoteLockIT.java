package derm.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.launch.DatabaseAccess;
import derm.testkit.ClinicDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proves with plain SQL, as the application's own user, that a signed note cannot be changed by any statement. */
class NoteLockIT {

    private static final long NOTE = 7_700_000_001L;
    private static final long BLOCK = NOTE + 1;
    private static final long LESION = NOTE + 2;

    private final DatabaseAccess access = ClinicDatabase.access();
    private Connection connection;

    @BeforeEach
    void openANoteInATransactionThatIsTakenBack() throws SQLException {
        Flyway.configure()
                .locations("classpath:db/migration", "classpath:db/view")
                .failOnMissingLocations(false)
                .dataSource(
                        access.url(),
                        Objects.requireNonNullElse(access.ownerUser(), access.user()),
                        Objects.requireNonNullElse(access.ownerPassword(), access.password()))
                .load()
                .migrate();
        connection = DriverManager.getConnection(access.url(), access.user(), access.password());
        connection.setAutoCommit(false);
        run("SET FOREIGN_KEY_CHECKS = 0");
        run("INSERT INTO procedure_note (id, public_id, version, patient_id, appointment_id, performer_id, opened_at,"
                + " opened_by, saved_at, saved_by, format, assessment, preparation, outcome) VALUES (" + NOTE
                + ", UNHEX(REPLACE(UUID(), '-', '')), 1, 1, 1, 1, NOW(6), 'x', NOW(6), 'x', 1, '{}', '{}', '{}')");
        run("INSERT INTO procedure_block (id, public_id, version, note_id, position, method, device_name,"
                + " handpiece_name, format, body) VALUES (" + BLOCK + ", UNHEX(REPLACE(UUID(), '-', '')), 1, " + NOTE
                + ", 1, 'LASER', '', '', 1, '{}')");
        run("INSERT INTO procedure_lesion (block_id, lesion_id, number, lesions, treated, zone, side, view, x, y,"
                + " remark) VALUES (" + BLOCK + ", " + LESION + ", 1, 3, 3, 'CHEEK', 'LEFT', 'FRONT', 1, 1, '')");
        run("INSERT INTO procedure_lot (note_id, line, product, lot) VALUES (" + NOTE + ", 1, 'Swab', 'L-1')");
        run("INSERT INTO procedure_reason (note_id, sheet, field, code, level, value, reason) VALUES (" + NOTE
                + ", '1', 'rateHz', 'usual', 'ASK', '15', 'firm cyst')");
        run("INSERT INTO procedure_time_out (note_id, line, confirmed_at, confirmed_by) VALUES (" + NOTE
                + ", 'IDENTITY', NOW(6), 'x')");
    }

    @AfterEach
    void takeItBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aDraftCanBeChanged() {
        changes().forEach(sql -> assertThatCode(() -> run(sql)).doesNotThrowAnyException());
    }

    @Test
    void aSignedNoteAndEverythingItCoversCannotBeChanged() throws SQLException {
        sign();
        changes().forEach(sql -> assertRefused(() -> run(sql), sql));
    }

    @Test
    void nothingCanBePutIntoASignedNote() throws SQLException {
        sign();
        for (String sql : List.of(
                "INSERT INTO procedure_block (id, public_id, version, note_id, position, method, device_name,"
                        + " handpiece_name, format, body) VALUES (" + (NOTE + 9)
                        + ", UNHEX(REPLACE(UUID(), '-', '')), 1, " + NOTE + ", 2, 'LASER', '', '', 1, '{}')",
                "INSERT INTO procedure_lesion (block_id, lesion_id, number, lesions, treated, zone, side, view, x, y,"
                        + " remark) VALUES (" + BLOCK + ", " + LESION
                        + ", 2, 3, 3, 'CHEEK', 'LEFT', 'FRONT', 1, 1, '')",
                "INSERT INTO procedure_lot (note_id, line, product, lot) VALUES (" + NOTE + ", 2, 'Swab', 'L-2')",
                "INSERT INTO procedure_reason (note_id, sheet, field, code, level, value, reason) VALUES (" + NOTE
                        + ", '1', 'spotMm', 'usual', 'ASK', '15', 'x')",
                "INSERT INTO procedure_time_out (note_id, line, confirmed_at, confirmed_by) VALUES (" + NOTE
                        + ", 'AGREED', NOW(6), 'x')")) {
            assertRefused(() -> run(sql), sql);
        }
    }

    @Test
    void signatureAddendaAndVoidAreOnlyEverAdded() throws SQLException {
        sign();
        run("INSERT INTO procedure_signature (id, public_id, version, note_id, meaning, signer_id, signer_name,"
                + " signed_at, zone, format, manifest, sha256) VALUES (" + (NOTE + 3)
                + ", UNHEX(REPLACE(UUID(), '-', '')), 1, " + NOTE
                + ", 'PERFORMED', 1, 'x', NOW(6), 'America/New_York', 1, 'text', UNHEX(REPEAT('ab', 32)))");
        run("INSERT INTO procedure_addendum (id, public_id, version, note_id, written_at, zone, author_id, author_name,"
                + " text) VALUES (" + (NOTE + 4) + ", UNHEX(REPLACE(UUID(), '-', '')), 1, " + NOTE
                + ", NOW(6), 'America/New_York', 1, 'x', 'more')");
        run("INSERT INTO procedure_void (note_id, voided_at, author_id, author_name, reason) VALUES (" + NOTE
                + ", NOW(6), 1, 'x', 'wrong patient')");
        run("INSERT INTO lesion_event (lesion_id, at, kind, lesions, staff_name, remark) VALUES (" + LESION
                + ", NOW(6), 'TREATED', 3, 'x', '')");
        for (String table : List.of("procedure_signature", "procedure_addendum", "procedure_void")) {
            assertRefused(() -> run("DELETE FROM " + table + " WHERE note_id = " + NOTE), table);
            assertRefused(() -> run("UPDATE " + table + " SET note_id = 1 WHERE note_id = " + NOTE), table);
        }
        assertRefused(() -> run("DELETE FROM lesion_event WHERE lesion_id = " + LESION), "lesion_event");
        assertRefused(() -> run("UPDATE lesion_event SET lesions = 1 WHERE lesion_id = " + LESION), "lesion_event");
    }

    private static List<String> changes() {
        return List.of(
                "UPDATE procedure_time_out SET confirmed_by = 'y' WHERE note_id = " + NOTE,
                "DELETE FROM procedure_time_out WHERE note_id = " + NOTE,
                "UPDATE procedure_reason SET reason = 'y' WHERE note_id = " + NOTE,
                "DELETE FROM procedure_reason WHERE note_id = " + NOTE,
                "UPDATE procedure_lot SET lot = 'L-9' WHERE note_id = " + NOTE,
                "DELETE FROM procedure_lot WHERE note_id = " + NOTE,
                "UPDATE procedure_lesion SET treated = 1 WHERE block_id = " + BLOCK,
                "DELETE FROM procedure_lesion WHERE block_id = " + BLOCK,
                "UPDATE procedure_block SET body = '{\"passes\":\"9\"}' WHERE id = " + BLOCK,
                "DELETE FROM procedure_block WHERE id = " + BLOCK,
                "UPDATE procedure_note SET outcome = '{\"pain\":\"0\"}' WHERE id = " + NOTE,
                "UPDATE procedure_note SET patient_id = 2 WHERE id = " + NOTE,
                "DELETE FROM procedure_note WHERE id = " + NOTE);
    }

    private void sign() throws SQLException {
        run("UPDATE procedure_note SET signed_at = NOW(6) WHERE id = " + NOTE);
    }

    private static void assertRefused(ThrowingCallable attempt, String what) {
        assertThatThrownBy(attempt)
                .as(what)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo("45000"));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
