package derm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClinicServerIT {

    @Test
    void isReadyBecauseItsDatabaseTakesWrites() {
        Api.Answer ready = Api.anonymous().get("health/ready");

        assertThat(ready.status()).as("%s", ready).isEqualTo(200);
        assertThat(ready.json().at("/status").asText()).isEqualTo("UP");
    }
}
