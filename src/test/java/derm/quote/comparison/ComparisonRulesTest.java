package derm.quote.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.catalogue.Method;
import derm.catalogue.PigmentRisk;
import derm.lesion.Zone;
import derm.patient.SkinType;
import derm.quote.comparison.ComparedPath.Prices;
import derm.screening.EyeZoneRules;
import derm.screening.Protection;
import derm.screening.Verdict;
import derm.screening.ZoneRule;
import derm.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ComparisonRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Currency USD = Currency.getInstance("USD");
    private static final EyeZoneRules EYES = new EyeZoneRules(
            1,
            List.of(
                    new ZoneRule(
                            Method.CRYOTHERAPY,
                            Zone.CANTHUS,
                            Verdict.FORBID,
                            Set.of(),
                            "Not at the corner of the eye.",
                            "clinic"),
                    new ZoneRule(
                            Method.LASER,
                            Zone.UNDER_EYE,
                            Verdict.CAUTION,
                            Set.of(Protection.METAL_SHIELD),
                            "With a metal eye shield.",
                            "clinic")));

    @Test
    void leavingAloneAlwaysSuits() {
        assertThat(judge(Way.LEAVE_ALONE, here(Zone.EYELID))).containsExactly("SUITABLE harmless");
    }

    @Test
    void productsStayAwayFromTheEyes() {
        for (Zone zone : Zone.values()) {
            String home = zone.isPeriocular() ? "UNSUITABLE eye-products" : "SUITABLE no-obstacle";
            String online = zone.isPeriocular() ? "CAUTION eye-retinoid" : "SUITABLE no-obstacle";
            assertThat(judge(Way.AT_HOME, here(zone))).containsExactly(home);
            assertThat(judge(Way.ONLINE_CONSULT, here(zone))).containsExactly(online);
        }
    }

    @Test
    void theClinicsEyeRulesDecideForMethods() {
        assertThat(judge(Way.CRYOTHERAPY, here(Zone.CANTHUS))).containsExactly("UNSUITABLE eye-zone");
        assertThat(judge(Way.LASER, here(Zone.UNDER_EYE))).containsExactly("CAUTION eye-zone");
        assertThat(judge(Way.LASER, here(Zone.CHEEK))).containsExactly("SUITABLE no-obstacle");
    }

    @Test
    void darkerSkinIsWarnedOfMarks() {
        Situation dark = new Situation(8, Zone.CHEEK, SkinType.IV, null, null);
        Situation light = new Situation(8, Zone.CHEEK, SkinType.II, null, null);

        assertThat(judge(Way.CRYOTHERAPY, dark)).containsExactly("CAUTION marks");
        assertThat(judge(Way.LASER, dark)).containsExactly("CAUTION marks-test-spot");
        assertThat(judge(Way.CRYOTHERAPY, light)).containsExactly("SUITABLE no-obstacle");
    }

    @Test
    void whatDoesNotHealBeforeTheEventIsOut() {
        assertThat(judge(Way.LASER, until(TODAY.plusDays(13)))).containsExactly("UNSUITABLE event-healing");
        assertThat(judge(Way.LASER, until(TODAY.plusDays(14)))).containsExactly("CAUTION event-sessions");
        assertThat(judge(Way.LASER, until(TODAY.plusDays(14 + 2 * 35)))).containsExactly("SUITABLE no-obstacle");
    }

    @Test
    void aBudgetIsADrawbackNotAnObstacle() {
        assertThat(judge(Way.LASER, within("447.49"))).containsExactly("CAUTION budget-over");
        assertThat(judge(Way.LASER, within("447.50"))).containsExactly("CAUTION budget-sessions");
        assertThat(judge(Way.LASER, within("1342.50"))).containsExactly("SUITABLE no-obstacle");
    }

    @Test
    void theStrictestReasonComesFirst() {
        Situation all = new Situation(8, Zone.CANTHUS, SkinType.V, BigDecimal.ONE, null);

        assertThat(judge(Way.CRYOTHERAPY, all))
                .containsExactly("UNSUITABLE eye-zone", "CAUTION marks", "CAUTION budget-over");
    }

    @Test
    void aSituationThatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Situation(0, Zone.CHEEK, null, null, null)).hasMessage("pricing.lesions");
        assertThatThrownBy(() -> within("-1")).hasMessage("quote.budget");
    }

    private static List<String> judge(Way way, Situation situation) {
        return new ComparisonRules(situation, EYES, TODAY, new ComparisonWords(LocalDate::toString))
                .reasons(candidate(way)).stream()
                        .map(reason -> reason.verdict() + " " + reason.code())
                        .toList();
    }

    private static Candidate candidate(Way way) {
        return switch (way) {
            case LASER -> candidate(way, "447.50", new Range(1, 3), new Range(7, 14), PigmentRisk.MEDIUM);
            case CRYOTHERAPY -> candidate(way, "226.25", new Range(1, 3), new Range(7, 14), PigmentRisk.HIGH);
            default -> candidate(way, null, new Range(0, 0), new Range(0, 0), PigmentRisk.NONE);
        };
    }

    private static Candidate candidate(
            Way way, @Nullable String session, Range sessions, Range healing, PigmentRisk marks) {
        Money each = session == null ? null : Money.of(session, USD);
        Prices price = each == null ? null : new Prices(each, each.times(sessions.max()));
        return new Candidate(way, null, each, price, sessions, 35, healing, marks, null);
    }

    private static Situation here(Zone zone) {
        return new Situation(8, zone, null, null, null);
    }

    private static Situation until(LocalDate event) {
        return new Situation(8, Zone.CHEEK, null, null, event);
    }

    private static Situation within(String budget) {
        return new Situation(8, Zone.CHEEK, null, new BigDecimal(budget), null);
    }
}
