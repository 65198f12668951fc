package derm.testkit;

import derm.launch.DataFolder;
import derm.launch.DatabaseAccess;
import derm.launch.EmbeddedDatabase;
import java.nio.file.Path;

/**
 * The one database of all integration tests: the MySQL of {@code CLINIC_DB_URL} where that is set, else an embedded one
 * in {@code target/clinic-tests}. Starts when first asked for, always empty, and ends with the tests; its logs stay.
 */
public final class ClinicDatabase {

    private static final Path FOLDER = Path.of("target", "clinic-tests");

    private static final ClinicDatabase ONE = new ClinicDatabase();

    private final DataFolder folder;
    private final DatabaseAccess access;

    private ClinicDatabase() {
        folder = DataFolder.open(FOLDER);
        folder.endLeftovers();
        folder.empty();
        access = DatabaseAccess.named(System.getenv()).orElseGet(this::embedded);
        access.check();
    }

    /** How the tests and the application reach it. */
    public static DatabaseAccess access() {
        return ONE.access;
    }

    /** The data folder beside it. */
    static DataFolder folder() {
        return ONE.folder;
    }

    private DatabaseAccess embedded() {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        Ending.then(database::close);
        return database.awaitReady().access();
    }
}
