package derm.platform.schema;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means: the database takes a write. Migrations and keys are checked at deployment, which fails without them. */
@Readiness
@ApplicationScoped
public class WriteProbe implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(WriteProbe.class.getName());

    @Resource(lookup = ClinicDataSource.NAME)
    private DataSource dataSource;

    @Override
    public HealthCheckResponse call() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement probe = connection.prepareStatement(
                        "UPDATE id_sequence SET next_value = next_value WHERE name = 'probe'")) {
            return HealthCheckResponse.named("database")
                    .status(probe.executeUpdate() == 1)
                    .build();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not take a write", e);
            return HealthCheckResponse.down("database");
        }
    }
}
