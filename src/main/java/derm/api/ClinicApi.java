package derm.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * Puts every endpoint of this desk under {@code /api}, with the house's own JSON and no other.
 *
 * <p>The server brings binders of its own that read leniently; which of two binders it would take is up to chance, so
 * naming one that it does not have switches them off.
 */
@ApplicationPath("api")
public class ClinicApi extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.jsonFeature", "ClinicJson");
    }
}
