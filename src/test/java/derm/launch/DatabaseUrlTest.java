package derm.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

    @Test
    void addsTheOptionsThatAreMissing() {
        assertThat(DatabaseUrl.complete("jdbc:mysql://db.clinic:3306/clinic"))
                .startsWith("jdbc:mysql://db.clinic:3306/clinic?")
                .contains("connectionTimeZone=UTC", "fallbackToSystemKeyStore=false", "socketTimeout=4000");
    }

    @Test
    void keepsWhatTheAddressSaysItself() {
        assertThat(DatabaseUrl.complete("jdbc:mysql://db/clinic?socketTimeout=9000&sslMode=VERIFY_CA"))
                .contains("socketTimeout=9000", "sslMode=VERIFY_CA")
                .doesNotContain("socketTimeout=4000");
    }

    @Test
    void changesNothingThatIsComplete() {
        String complete = DatabaseUrl.complete("jdbc:mysql://db/clinic");

        assertThat(DatabaseUrl.complete(complete)).isEqualTo(complete);
    }

    @Test
    void reachesMariaDbWithTheSameDriver() {
        assertThat(DatabaseUrl.complete("jdbc:mariadb://db/clinic")).startsWith("jdbc:mysql://db/clinic?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "db/clinic", "jdbc:postgresql://db/clinic", "jdbc:mysql://db", "jdbc:mysql:///clinic"})
    void refusesWhatIsNoSchemaOfMySql(String url) {
        assertThatThrownBy(() -> DatabaseUrl.complete(url))
                .isInstanceOf(CannotStart.class)
                .hasMessage("CLINIC_DB_URL must look like jdbc:mysql://host:3306/schema.");
    }

    @Test
    void namesThePlaceWithoutTheOptions() {
        assertThat(DatabaseUrl.place("jdbc:mysql://db:3306/clinic?password=x")).isEqualTo("db:3306/clinic");
    }

    @Test
    void takesTheDatabaseOfTheEnvironmentOnlyWhenItIsNamed() {
        assertThat(DatabaseAccess.named(Map.of())).isEmpty();
        assertThat(DatabaseAccess.named(Map.of("CLINIC_DB_URL", "jdbc:mysql://db/clinic", "CLINIC_DB_USER", "app")))
                .hasValueSatisfying(access -> assertThat(access.environment())
                        .containsEntry("CLINIC_DB_USER", "app")
                        .containsEntry("CLINIC_DB_PASSWORD", "")
                        .doesNotContainKey("CLINIC_DB_OWNER_USER"));
        assertThatThrownBy(() -> DatabaseAccess.named(Map.of("CLINIC_DB_URL", "jdbc:mysql://db/clinic")))
                .hasMessage("CLINIC_DB_URL is set, but CLINIC_DB_USER is not.");
    }
}
