package derm.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.shared.Rejected;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LesionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final MarkedLesion.Point UNDER_RIGHT_EYE = MarkedLesion.Point.of(FaceView.FRONT, 150, 293);

    @Test
    void aLesionIsFoundTreatedAndMayRecur() {
        Lesion lesion = lesion();
        lesion.become(Fate.TREATED);
        lesion.become(Fate.CLEARED);
        lesion.become(Fate.RECURRED);
        assertThat(lesion.fate().isOpen()).isTrue();
    }

    @Test
    void aLesionWithHistoryIsNotStruck() {
        Lesion lesion = lesion();
        lesion.become(Fate.TREATED);
        assertRefused(lesion::strike, "lesion.has-history");
    }

    @Test
    void aStruckLesionIsNeitherCorrectedNorTreated() {
        Lesion lesion = lesion();
        lesion.strike();
        assertRefused(() -> lesion.become(Fate.TREATED), "lesion.struck");
        assertRefused(() -> lesion.correct(lesion.marked()), "lesion.struck");
    }

    @Test
    void aMarkCountsFromOneToTwoHundred() {
        assertRefused(() -> MarkedLesion.cluster(0, Zone.CHEEK, Side.LEFT, UNDER_RIGHT_EYE), "lesion.count");
        assertRefused(() -> MarkedLesion.cluster(201, Zone.CHEEK, Side.LEFT, UNDER_RIGHT_EYE), "lesion.count");
    }

    @Test
    void aMarkLiesOnTheDrawing() {
        assertRefused(() -> MarkedLesion.Point.of(FaceView.FRONT, -1, 10), "lesion.point");
        assertRefused(() -> MarkedLesion.Point.of(FaceView.FRONT, 10, 601), "lesion.point");
    }

    @Test
    void aSizeIsAPossibleOne() {
        assertRefused(
                () -> new MarkedLesion(1, Zone.NOSE, Side.MIDLINE, UNDER_RIGHT_EYE, new BigDecimal("1e309"), ""),
                "lesion.size");
        assertRefused(
                () -> new MarkedLesion(1, Zone.NOSE, Side.MIDLINE, UNDER_RIGHT_EYE, BigDecimal.ZERO, ""),
                "lesion.size");
    }

    @Test
    void zonesSurviveTheirColumn() {
        Set<Zone> zones = EnumSet.of(Zone.UNDER_EYE, Zone.EYELID);
        assertThat(Zones.text(zones)).isEqualTo("EYELID,UNDER_EYE");
        assertThat(Zones.parse("EYELID,UNDER_EYE")).isEqualTo(zones);
        assertThat(Zones.parse("")).isEmpty();
    }

    private static Lesion lesion() {
        return new Lesion(1001, 1, MarkedLesion.cluster(3, Zone.UNDER_EYE, Side.RIGHT, UNDER_RIGHT_EYE), NOW);
    }

    private static void assertRefused(Runnable attempt, String key) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
