package derm.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.shared.Rejected;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LimitTest {

    private final Limit rate = Limit.of(Quantity.RATE, "2", "10", "20");

    @Test
    void expectsWhatIsUsualAndAllowsWhatTheMachineCan() {
        assertThat(rate.expects(new BigDecimal("10"))).isTrue();
        assertThat(rate.expects(new BigDecimal("12"))).isFalse();
        assertThat(rate.allows(new BigDecimal("12"))).isTrue();
        assertThat(rate.allows(new BigDecimal("20.5"))).isFalse();
        assertThat(rate.allows(new BigDecimal("-1"))).isFalse();
    }

    @Test
    void refusesAnExpectedRangeBeyondTheMachine() {
        assertThatThrownBy(() -> Limit.of(Quantity.RATE, "2", "30", "20"))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo("facility.limits-order"));
    }
}
