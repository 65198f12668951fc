package derm.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the application reaches its database: as a plain user, and for migrations as the owner where there is one.
 *
 * @param url the JDBC address with all options
 * @param user who the application is
 * @param password the user's password
 * @param ownerUser who changes tables, or null where the user does
 * @param ownerPassword the owner's password, or null
 */
public record DatabaseAccess(
        String url,
        String user,
        String password,
        @Nullable String ownerUser,
        @Nullable String ownerPassword) {

    private static final int PATIENCE_SECONDS = 3;

    /** The database named in the environment by {@code CLINIC_DB_URL}, if any. */
    public static Optional<DatabaseAccess> named(Map<String, String> environment) {
        String url = environment.getOrDefault("CLINIC_DB_URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        String user = environment.get("CLINIC_DB_USER");
        if (user == null || user.isBlank()) {
            throw new CannotStart("CLINIC_DB_URL is set, but CLINIC_DB_USER is not.");
        }
        String owner = environment.getOrDefault("CLINIC_DB_OWNER_USER", "");
        return Optional.of(new DatabaseAccess(
                DatabaseUrl.complete(url),
                user,
                environment.getOrDefault("CLINIC_DB_PASSWORD", ""),
                owner.isBlank() ? null : owner,
                owner.isBlank() ? null : environment.getOrDefault("CLINIC_DB_OWNER_PASSWORD", "")));
    }

    /** What the application is told, by the names it reads. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("CLINIC_DB_URL", url);
        environment.put("CLINIC_DB_USER", user);
        environment.put("CLINIC_DB_PASSWORD", password);
        if (ownerUser != null) {
            environment.put("CLINIC_DB_OWNER_USER", ownerUser);
            environment.put("CLINIC_DB_OWNER_PASSWORD", ownerPassword == null ? "" : ownerPassword);
        }
        return environment;
    }

    /**
     * Connects once.
     *
     * @throws CannotStart when the database does not answer or refuses
     */
    public void check() {
        DriverManager.setLoginTimeout(PATIENCE_SECONDS);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            throw new CannotStart(
                    "The database " + DatabaseUrl.place(url) + " cannot be used: " + firstLine(e) + ".", e);
        }
    }

    private static String firstLine(SQLException e) {
        if (e.getSQLState() != null && e.getSQLState().startsWith("08")) {
            return "nothing answers there";
        }
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        return message.lines().findFirst().orElse("it refuses").replaceFirst("\\.$", "");
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return user + " at " + DatabaseUrl.place(url);
    }
}
