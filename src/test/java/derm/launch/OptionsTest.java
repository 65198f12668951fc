package derm.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void opensTheDemoClinicOnPort8080WhenNothingIsSaid() {
        Options options = Options.parse(List.of());

        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.demo()).isTrue();
        assertThat(options.fresh()).isFalse();
        assertThat(options.data()).hasFileName("dermclinic");
    }

    @Test
    void readsEveryOption() {
        Options options = Options.parse(List.of("--port", "9090", "--data", "here", "--fresh", "--no-demo"));

        assertThat(options).isEqualTo(new Options(9090, Path.of("here"), true, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "99999", "-1", "http", "", "8080 "})
    void refusesWhatIsNoPort(String port) {
        assertThatThrownBy(() -> Options.parse(List.of("--port", port)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("--port needs a number from 1 to 65535");
    }

    @Test
    void refusesAnOptionWithoutItsValueAndOneItDoesNotKnow() {
        assertThatThrownBy(() -> Options.parse(List.of("--data"))).hasMessage("--data needs a value.");
        assertThatThrownBy(() -> Options.parse(List.of("--demo"))).hasMessageStartingWith("There is no option --demo");
    }

    @Test
    void namesEveryOptionInTheUsage() {
        assertThat(Options.usage()).contains("--port", "--data", "--fresh", "--no-demo", "CLINIC_DB_URL");
    }
}
