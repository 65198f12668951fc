package derm.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How this installation is run: read once from the environment, such as {@code CLINIC_BASE_URL}.
 *
 * <p>Secrets come from here only. A missing or short key stops the start: see {@link #auditKey()}.
 */
@ApplicationScoped
public class Installation {

    private static final int LEAST_KEY_BYTES = 32;

    @Inject
    @ConfigProperty(name = "clinic.base.url", defaultValue = "http://localhost:8080")
    String baseUrl;

    @Inject
    @ConfigProperty(name = "clinic.demo", defaultValue = "false")
    boolean demo;

    @Inject
    @ConfigProperty(name = "clinic.data.dir", defaultValue = "data")
    String dataDir;

    @Inject
    @ConfigProperty(name = "clinic.cookie.secure", defaultValue = "true")
    boolean secureCookies;

    @Inject
    @ConfigProperty(name = "clinic.audit.key", defaultValue = "none")
    String auditKey;

    /** Where the clinic is reached from outside, without a slash at the end; links are built from it, never from the Host header. */
    public String baseUrl() {
        return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) : baseUrl;
    }

    /** Whether this is a demo clinic with made-up people and printed logins. */
    public boolean demo() {
        return demo;
    }

    /** The folder for what is kept beside the database: access files, photos, anchors. */
    public Path dataFolder() {
        return Path.of(dataDir).toAbsolutePath();
    }

    /** Whether cookies are only sent over HTTPS. */
    public boolean secureCookies() {
        return secureCookies;
    }

    /**
     * The key of the audit trail, at least 32 bytes.
     *
     * @throws IllegalStateException when it is missing, not Base64 or too short
     */
    public byte[] auditKey() {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(auditKey);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("CLINIC_AUDIT_KEY must be Base64 of at least 32 bytes", e);
        }
        if (key.length < LEAST_KEY_BYTES) {
            throw new IllegalStateException("CLINIC_AUDIT_KEY must be Base64 of at least 32 bytes");
        }
        return key;
    }
}
