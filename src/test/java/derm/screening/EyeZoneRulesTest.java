package derm.screening;

import static org.assertj.core.api.Assertions.assertThat;

import derm.catalogue.Method;
import derm.lesion.Zone;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EyeZoneRulesTest {

    private static final EyeZoneRules RULES = new EyeZoneRules(
            1,
            List.of(
                    new ZoneRule(
                            Method.CRYOTHERAPY,
                            Zone.CANTHUS,
                            Verdict.FORBID,
                            Set.of(Protection.PLASTIC_OR_WOOD_GUARD),
                            "No freezing at the corners of the eye.",
                            "Clinic default"),
                    new ZoneRule(
                            Method.CRYOTHERAPY,
                            Zone.EYELID,
                            Verdict.CAUTION,
                            Set.of(Protection.PLASTIC_OR_WOOD_GUARD),
                            "Guard the eye with plastic or wood, never metal.",
                            "Clinic default"),
                    new ZoneRule(
                            Method.LASER,
                            Zone.EYELID,
                            Verdict.CAUTION,
                            Set.of(Protection.METAL_SHIELD),
                            "Metal corneal shield, never plastic.",
                            "Clinic default")));

    @Test
    void aZoneWithoutRuleIsAllowed() {
        assertThat(RULES.judge(Method.CRYOTHERAPY, Set.of(Zone.CHEEK)).verdict())
                .isEqualTo(Verdict.ALLOW);
    }

    @Test
    void theStrictestZoneDecides() {
        EyeZoneRules.Answer answer = RULES.judge(Method.CRYOTHERAPY, Set.of(Zone.CHEEK, Zone.EYELID, Zone.CANTHUS));
        assertThat(answer.forbids()).isTrue();
        assertThat(answer.reasons()).hasSize(2);
    }

    @Test
    void eachMethodHasItsOwnProtection() {
        assertThat(RULES.judge(Method.LASER, Set.of(Zone.EYELID)).protection())
                .containsExactly(Protection.METAL_SHIELD);
        assertThat(RULES.judge(Method.CRYOTHERAPY, Set.of(Zone.EYELID)).protection())
                .containsExactly(Protection.PLASTIC_OR_WOOD_GUARD);
    }
}
