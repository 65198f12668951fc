package derm.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.shared.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(917) 555-0126",
                "917.555.0126",
                "9175550126",
                "+1 917 555 0126",
                "001 917 555 0126",
                "1-917-555-0126",
                "917 555 0126 ext. 12"
            })
    void oneNumberIsTheSameHoweverItIsWritten(String typed) {
        assertThat(PhoneNumber.parse(typed, "phone").digits()).isEqualTo("9175550126");
    }

    @Test
    void anotherCountryKeepsItsCode() {
        assertThat(PhoneNumber.parse("+49 30 901820", "phone").digits()).isEqualTo("4930901820");
    }

    @Test
    void plainDigitsAreGroupedToBeRead() {
        assertThat(PhoneNumber.parse("9175550126", "phone").typed()).isEqualTo("(917) 555-0126");
    }

    @Test
    void nothingTypedIsNoNumber() {
        assertThat(PhoneNumber.parse("  ", "phone")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"call my mother", "1234", "12345678901234567", "917-555-0126; DROP"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.parse(typed, "phone"))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.field()).isEqualTo("phone"));
    }
}
