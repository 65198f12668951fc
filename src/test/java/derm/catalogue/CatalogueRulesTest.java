package derm.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.lesion.LesionBand;
import derm.shared.Rejected;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CatalogueRulesTest {

    @Test
    void moreLesionsNeverTakeLessTime() {
        Phase procedure = Phase.byBand(Step.PROCEDURE, 15, 25, 40, Set.of(Taking.PROVIDER, Taking.ROOM));

        assertThat(procedure.minutes(LesionBand.SEVERAL)).isEqualTo(25);
        assertRefused(
                "catalogue.minutes-shrink", () -> Phase.byBand(Step.PROCEDURE, 15, 10, 40, Set.of(Taking.PROVIDER)));
    }

    @Test
    void minutesAreInStepsOfFive() {
        assertRefused("catalogue.minutes-range", () -> Phase.always(Step.TURNOVER, 7, Set.of(Taking.ROOM)));
        assertRefused("catalogue.minutes-range", () -> Phase.always(Step.TURNOVER, 185, Set.of(Taking.ROOM)));
    }

    @Test
    void neverTwoBillingNumbersForOneCount() {
        assertThatCode(() -> treatment(new Cpt("17110", 1, 14), new Cpt("17111", 15, null)))
                .doesNotThrowAnyException();
        assertRefused("catalogue.cpt-twice", () -> treatment(new Cpt("17110", 1, 15), new Cpt("17111", 15, null)));
    }

    @Test
    void aCourseCannotContradictItself() {
        assertRefused("catalogue.interval-range", () -> new Course(1, 3, 28, 21, 42, 7, 14, PigmentRisk.HIGH));
        assertRefused("catalogue.sessions-range", () -> new Course(2, 1, 14, 21, 28, 7, 14, PigmentRisk.HIGH));
        assertRefused("catalogue.healing-range", () -> new Course(1, 1, 14, 21, 28, 14, 7, PigmentRisk.HIGH));
    }

    private static TreatmentDetails treatment(Cpt... numbers) {
        return new TreatmentDetails("Cryotherapy", Method.CONSULTATION, 14, List.of(numbers), "26782000");
    }

    private static void assertRefused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
