package derm.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The JDBC address of the clinic's database and the one place for the driver's options.
 *
 * <p>The time-zone pair keeps instants from shifting by the machine's zone; the key store of the server breaks encrypted
 * connections unless it is left out; the time limits let a request fail within seconds while the database hangs.
 */
public final class DatabaseUrl {

    private static final String SCHEME = "jdbc:mysql://";

    private static final Map<String, String> OPTIONS = options();

    private DatabaseUrl() {}

    /** The address of a database on this machine. */
    public static String local(int port, String schema) {
        return complete(SCHEME + "127.0.0.1:" + port + "/" + schema + "?sslMode=DISABLED&allowPublicKeyRetrieval=true");
    }

    /**
     * The given address with every option it does not set itself.
     *
     * @throws CannotStart when it is no address of a MySQL or MariaDB schema
     */
    public static String complete(String url) {
        String mysql = url.startsWith("jdbc:mariadb://") ? SCHEME + url.substring("jdbc:mariadb://".length()) : url;
        int question = mysql.indexOf('?');
        String address = question < 0 ? mysql : mysql.substring(0, question);
        if (!address.matches("jdbc:mysql://[^/?]+/[^/?]+")) {
            throw new CannotStart("CLINIC_DB_URL must look like jdbc:mysql://host:3306/schema.");
        }
        Map<String, String> all = new LinkedHashMap<>(OPTIONS);
        if (question >= 0) {
            for (String option : mysql.substring(question + 1).split("&", -1)) {
                String[] pair = option.split("=", 2);
                if (!pair[0].isEmpty()) {
                    all.put(pair[0], pair.length == 2 ? pair[1] : "");
                }
            }
        }
        return address + "?"
                + all.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining("&"));
    }

    /** The same address for checks and fillings that may take minutes a statement. */
    public static String unhurried(String url) {
        return url.replaceFirst("socketTimeout=\\d+", "socketTimeout=600000");
    }

    /** Host, port and schema without the options: for messages. */
    public static String place(String url) {
        return url.replaceFirst("^jdbc:\\w+://", "").replaceFirst("\\?.*", "");
    }

    private static Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("connectionTimeZone", "UTC");
        options.put("forceConnectionTimeZoneToSession", "true");
        options.put("rewriteBatchedStatements", "true");
        options.put("cachePrepStmts", "true");
        options.put("prepStmtCacheSize", "256");
        options.put("prepStmtCacheSqlLimit", "8192");
        options.put("useServerPrepStmts", "true");
        options.put("useLocalSessionState", "true");
        options.put("fallbackToSystemKeyStore", "false");
        options.put("connectTimeout", "2000");
        options.put("socketTimeout", "4000");
        options.put("allowLoadLocalInfile", "false");
        options.put("sessionVariables", "innodb_lock_wait_timeout=2");
        return options;
    }
}
