package derm.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.platform.security.Role;
import derm.shared.Rejected;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverridesTest {

    private static final Objection HARD = Objection.hard("booking.past");
    private static final Objection SOFT = Objection.soft(Set.of(Role.FRONT_DESK), "booking.third-booking", 2);
    private static final Objection OTHER = Objection.soft(Set.of(Role.FRONT_DESK), "booking.session-too-soon", 14);

    @Test
    void aSoftRuleAsksForAReason() {
        assertThatThrownBy(() -> Overrides.NONE.settle(List.of(SOFT, OTHER), Role.FRONT_DESK, Set.of()))
                .isInstanceOfSatisfying(Rejected.class, refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Rejected.Kind.SOFT_RULE);
                    assertThat(refusal.code()).isEqualTo("third-booking");
                    assertThat(refusal.details()).containsEntry("rules", List.of("third-booking", "session-too-soon"));
                });
    }

    @Test
    void whoHasTheRightSetsItAsideWithAReason() {
        Overrides overrides = new Overrides(Map.of("third-booking", "a family wedding"));
        assertThat(overrides.settle(List.of(SOFT), Role.FRONT_DESK, Set.of())).containsExactly("third-booking");
    }

    @Test
    void whoHasNotTheRightHearsANo() {
        Overrides overrides = new Overrides(Map.of("third-booking", "please"));
        assertThatThrownBy(() -> overrides.settle(List.of(SOFT), Role.PATIENT, Set.of()))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.kind()).isEqualTo(Rejected.Kind.RULE));
    }

    @Test
    void aHardRuleTakesNoReason() {
        Overrides overrides = new Overrides(Map.of("past", "please", "third-booking", "so be it"));
        assertThatThrownBy(() -> overrides.settle(List.of(SOFT, HARD), Role.FRONT_DESK, Set.of()))
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.code()).isEqualTo("past"));
    }

    @Test
    void whatWasSetAsideAtBookingIsNotAskedAgain() {
        assertThat(Overrides.NONE.settle(List.of(SOFT), Role.FRONT_DESK, Set.of("third-booking")))
                .isEmpty();
    }

    @Test
    void aReasonIsNeitherBlankNorEndless() {
        assertThatThrownBy(() -> new Overrides(Map.of("third-booking", " "))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Overrides(Map.of("third-booking", "x".repeat(301))))
                .isInstanceOf(Rejected.class);
    }
}
