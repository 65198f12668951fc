package derm.testkit;

import derm.launch.DataFolder;
import derm.launch.DemoAccess;
import derm.launch.PayaraMicro;
import derm.launch.Ports;
import derm.launch.ProgramFiles;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one running demo clinic of all HTTP and browser tests: the built WAR in a real server on a free port. Starts when
 * first asked for and ends with the tests; tests share it, so each makes its own patients and days.
 */
public final class ClinicServer {

    /** The key of the audit trail in tests: made up, and the same in every run. */
    static final String AUDIT_KEY = "dGhpcyBrZXkgaXMgZm9yIHRlc3RzIG9mIERlcm1jbGluaWMu";

    private static final ClinicServer ONE = new ClinicServer();

    private final PayaraMicro server;
    private final DemoAccess access;

    private ClinicServer() {
        DataFolder folder = ClinicDatabase.folder();
        int port = Ports.free();
        Map<String, String> environment =
                new LinkedHashMap<>(ClinicDatabase.access().environment());
        environment.put("CLINIC_BASE_URL", "http://localhost:" + port);
        environment.put("CLINIC_DEMO", "true");
        environment.put("CLINIC_DATA_DIR", folder.path().toString());
        environment.put("CLINIC_COOKIE_SECURE", "false");
        environment.put("CLINIC_AUDIT_KEY", AUDIT_KEY);
        server = PayaraMicro.start(ProgramFiles.in(Path.of("")), folder, port, environment);
        Ending.then(server::close);
        server.awaitReady();
        access = DemoAccess.in(folder.path()).orElse(new DemoAccess(server.url(), null, null));
    }

    /** Where it is, with a slash at the end. */
    public static String url() {
        return ONE.server.url();
    }

    /** The demo token of a role, such as {@code FRONT_DESK}. */
    public static String token(String role) {
        String token = ONE.access.tokens().get(role);
        if (token == null) {
            throw new IllegalArgumentException("The demo clinic has no token for " + role);
        }
        return token;
    }

    /** The first demo login of a role. */
    public static DemoAccess.Login login(String role) {
        return logins().stream()
                .filter(login -> login.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The demo clinic has no login for " + role));
    }

    /** All demo logins. */
    public static List<DemoAccess.Login> logins() {
        return ONE.access.logins();
    }
}
