package derm.platform.schema;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;
import java.sql.Connection;

/**
 * Declares the clinic's pooled data source; the address and credentials come from the environment.
 *
 * <p>READ COMMITTED because the ledger of claimed time is built on it: a duplicate key is the answer, not a surprise.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/clinic",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=clinic.db.url}",
        user = "${MPCONFIG=clinic.db.user}",
        password = "${MPCONFIG=clinic.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 32,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=30",
            "fish.payara.max-wait-time-in-millis=1000",
            "fish.payara.steady-pool-size=4"
        })
@Stateless
public class ClinicDataSource {

    /** Where the data source is bound. */
    public static final String NAME = "java:app/jdbc/clinic";
}
