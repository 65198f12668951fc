package derm.procedure.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import derm.lesion.Zone;
import derm.procedure.sheet.Finding;
import derm.procedure.sheet.MethodBlock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void aCompleteVisitLacksNothing() {
        assertThat(missing(EncounterFixture.cryotherapy())).isEmpty();
    }

    @Test
    void everyNeededFieldIsNamedWhenItIsMissing() {
        assertThat(missing(EncounterFixture.without(EncounterFixture.cryotherapy(), "freezeS")))
                .containsExactly("1/freezeS");
    }

    @Test
    void aSprayNeedsApertureAndDistance() {
        assertThat(missing(EncounterFixture.with(EncounterFixture.cryotherapy(), Map.of("delivery", "SPRAY"))))
                .containsExactly("1/aperture", "1/distanceMm");
    }

    @Test
    void aBlockWithoutLesionsIsNotFinished() {
        Encounter visit = EncounterFixture.visit(EncounterFixture.cryotherapy());
        assertThat(names(Completeness.missing(visit, List.of()))).containsExactly("1/lesions");
    }

    @Test
    void aDeferredLesionNeedsItsWhy() {
        Encounter visit =
                EncounterFixture.visit(EncounterFixture.cryotherapy(), EncounterFixture.lesion(8, Zone.CHEEK, 0));
        assertThat(names(Completeness.missing(visit, List.of()))).containsExactly("1/lesion8");
    }

    @Test
    void aValueOutsideItsLimitNeedsItsReason() {
        Encounter visit =
                EncounterFixture.visit(EncounterFixture.cryotherapy(), EncounterFixture.lesion(4, Zone.CHEEK, 3));
        Placed unexplained = new Placed("1", Finding.ask("haloMm", "procedure.usual"));
        Placed explained = new Placed("1", Finding.ask("freezeS", "procedure.usual"));
        assertThat(names(Completeness.missing(visit, List.of(unexplained, explained))))
                .containsExactly("1/haloMm");
    }

    @Test
    void everyLineOfTheTimeOutIsSaid() {
        Encounter whole =
                EncounterFixture.visit(EncounterFixture.cryotherapy(), EncounterFixture.lesion(4, Zone.CHEEK, 3));
        Encounter open = new Encounter(
                whole.who(),
                whole.startedAt(),
                whole.endedAt(),
                whole.assessment(),
                whole.preparation(),
                whole.blocks(),
                whole.outcome(),
                whole.lots(),
                TimeOutPart.OPEN,
                whole.reasons(),
                whole.photos());
        assertThat(names(Completeness.missing(open, List.of())))
                .contains("timeOut/second", "timeOut/IDENTITY", "timeOut/EYES", "timeOut/NUMBING", "timeOut/AGREED")
                .doesNotContain("timeOut/SMOKE");
    }

    @Test
    void anEndBeforeTheStartAndAFutureTimeAreImpossible() {
        Encounter whole =
                EncounterFixture.visit(EncounterFixture.cryotherapy(), EncounterFixture.lesion(4, Zone.CHEEK, 3));
        assertThat(NoteJudge.judge(whole, EncounterFixture.NO_LIMITS, EncounterFixture.NOW))
                .isEmpty();
        assertThat(NoteJudge.judge(whole, EncounterFixture.NO_LIMITS, EncounterFixture.STARTED.minusSeconds(60)))
                .extracting(Placed::place)
                .contains("note/startedAt/future", "note/endedAt/future");
    }

    private static List<String> missing(MethodBlock block) {
        return names(Completeness.missing(
                EncounterFixture.visit(block, EncounterFixture.lesion(4, Zone.CHEEK, 3)), List.of()));
    }

    private static List<String> names(List<Missing> missing) {
        return missing.stream().map(gap -> gap.sheet() + "/" + gap.field()).toList();
    }
}
