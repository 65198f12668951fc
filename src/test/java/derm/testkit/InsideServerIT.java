package derm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import derm.platform.schema.ClinicDataSource;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class InsideServerIT extends InsideServer {

    @Resource(lookup = ClinicDataSource.NAME)
    private DataSource dataSource;

    @EJB
    private As.FrontDesk frontDesk;

    @Inject
    private CurrentUser user;

    @Test
    void findsTheMigratedDatabaseAtReadCommittedInUtc() throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@time_zone, COUNT(*) FROM id_sequence")) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isIn("+00:00", "UTC");
            assertThat(row.getInt(2)).isPositive();
        }
    }

    @Test
    void callsAUseCaseInARole() throws Exception {
        assertThat(frontDesk.call(() -> user.is(Role.FRONT_DESK))).isTrue();
        assertThat(user.ifKnown()).isEmpty();
    }
}
