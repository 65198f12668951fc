package derm.platform.schema;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the database to this version before anything else starts; a failure stops the deployment.
 *
 * <p>With owner credentials in the environment it migrates as the owner, so that the application's own user needs no
 * right to change tables.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @Resource(lookup = ClinicDataSource.NAME)
    private DataSource dataSource;

    @Inject
    @ConfigProperty(name = "clinic.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "clinic.db.owner.user")
    private Optional<String> owner;

    @Inject
    @ConfigProperty(name = "clinic.db.owner.password")
    private Optional<String> ownerPassword;

    @PostConstruct
    void migrate() {
        FluentConfiguration configuration = Flyway.configure(getClass().getClassLoader())
                .locations("classpath:db/migration", "classpath:db/view")
                .failOnMissingLocations(false)
                .cleanDisabled(true)
                .outOfOrder(false)
                .validateOnMigrate(true);
        if (owner.isPresent()) {
            configuration.dataSource(url, owner.get(), ownerPassword.orElse(""));
        } else {
            configuration.dataSource(dataSource);
        }
        configuration.load().migrate();
    }
}
