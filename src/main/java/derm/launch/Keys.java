package derm.launch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/** The secrets of one data folder: made once, kept in a file only its owner reads. */
final class Keys {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String AUDIT = "audit.key";
    private static final String DATABASE = "database.password";
    private static final String DATABASE_OWNER = "database.owner.password";

    private final Properties values;

    private Keys(Properties values) {
        this.values = values;
    }

    /** Reads the file and adds what is missing in it. */
    static Keys in(Path file) throws IOException {
        Properties values = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            }
        }
        int before = values.size();
        values.computeIfAbsent(AUDIT, missing -> Base64.getEncoder().encodeToString(random()));
        values.computeIfAbsent(DATABASE, missing -> password());
        values.computeIfAbsent(DATABASE_OWNER, missing -> password());
        if (values.size() > before) {
            Folders.writePrivate(
                    file,
                    new TreeSet<>(values.stringPropertyNames())
                            .stream()
                                    .map(name -> name + "=" + values.getProperty(name))
                                    .toList());
        }
        return new Keys(values);
    }

    /** The key of the audit trail, Base64 of 32 bytes. */
    String auditKey() {
        return value(AUDIT);
    }

    String databasePassword() {
        return value(DATABASE);
    }

    String databaseOwnerPassword() {
        return value(DATABASE_OWNER);
    }

    private String value(String name) {
        return Objects.requireNonNull(values.getProperty(name));
    }

    private static String password() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random());
    }

    private static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
