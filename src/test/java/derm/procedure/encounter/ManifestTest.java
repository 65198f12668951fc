package derm.procedure.encounter;

import static org.assertj.core.api.Assertions.assertThat;

import derm.lesion.Zone;
import derm.procedure.sheet.Cryotherapy;
import derm.procedure.sheet.Deroofing;
import derm.procedure.sheet.Field;
import derm.procedure.sheet.Fields;
import derm.procedure.sheet.HeatDestruction;
import derm.procedure.sheet.Laser;
import derm.procedure.sheet.MethodBlock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final LesionPart LESION = EncounterFixture.lesion(4, Zone.CHEEK, 3);

    @Test
    void theSameVisitHasTheSameHash() {
        assertThat(hash(visit())).isEqualTo(hash(visit()));
    }

    @Test
    void theFormatIsWrittenFirstAndTheHashIsThatOfTheText() {
        Manifest manifest = Manifest.of(visit());
        assertThat(manifest.text()).startsWith("dermclinic/procedure-note/1\nwho.note=");
        assertThat(manifest.sha256()).matches("[0-9a-f]{64}").isEqualTo(Manifest.sha256(manifest.text()));
    }

    @Test
    void everyFieldOfEveryMethodCounts() {
        List<Class<? extends MethodBlock>> types =
                List.of(Deroofing.class, Cryotherapy.class, HeatDestruction.class, Laser.class);
        for (Class<? extends MethodBlock> type : types) {
            MethodBlock full = EncounterFixture.full(type);
            String whole = hash(EncounterFixture.visit(full, LESION));
            for (Field field : Fields.of(type)) {
                assertThat(hash(EncounterFixture.visit(EncounterFixture.without(full, field.name()), LESION)))
                        .as("%s of %s", field.name(), type.getSimpleName())
                        .isNotEqualTo(whole);
            }
        }
    }

    @Test
    void everyFieldOfTheCommonPartCounts() {
        Encounter visit = visit();
        Set<String> hashes = new LinkedHashSet<>(Set.of(hash(visit)));
        int variants = 1;
        for (String field : Fields.texts(visit.assessment()).keySet()) {
            hashes.add(hash(copy(visit, Part.ASSESSMENT, EncounterFixture.without(visit.assessment(), field))));
            variants++;
        }
        for (String field : Fields.texts(visit.preparation()).keySet()) {
            hashes.add(hash(copy(visit, Part.PREPARATION, EncounterFixture.without(visit.preparation(), field))));
            variants++;
        }
        for (String field : Fields.texts(visit.outcome()).keySet()) {
            hashes.add(hash(copy(visit, Part.OUTCOME, EncounterFixture.without(visit.outcome(), field))));
            variants++;
        }
        assertThat(hashes).hasSize(variants);
    }

    @Test
    void timesLesionsLotsReasonsTimeOutAndPhotosCount() {
        Encounter visit = visit();
        Set<String> hashes = Set.of(
                hash(visit),
                hash(copy(visit, Part.STARTED, EncounterFixture.STARTED.plusSeconds(60))),
                hash(copy(visit, Part.ENDED, EncounterFixture.ENDED.plusSeconds(60))),
                hash(copy(visit, Part.LOTS, List.of(new Encounter.LotPart("Swab", "L-1", "")))),
                hash(copy(visit, Part.REASONS, List.of())),
                hash(copy(visit, Part.TIME_OUT, TimeOutPart.OPEN)),
                hash(copy(visit, Part.PHOTOS, List.of(new Encounter.PhotoPart(new UUID(1, 2), "00ff")))),
                hash(EncounterFixture.visit(EncounterFixture.cryotherapy(), EncounterFixture.lesion(4, Zone.CHEEK, 2))),
                hash(EncounterFixture.visit(EncounterFixture.cryotherapy(), EncounterFixture.lesion(5, Zone.CHEEK, 3))),
                hash(EncounterFixture.visit(EncounterFixture.cryotherapy(), EncounterFixture.lesion(4, Zone.NOSE, 3))));
        assertThat(hashes).hasSize(10);
    }

    @Test
    void aLineBreakInATextDoesNotForgeALine() {
        Encounter visit = visit();
        Encounter forged = copy(
                visit, Part.OUTCOME, EncounterFixture.with(visit.outcome(), Map.of("remarks", "fine\noutcome.pain=0")));
        assertThat(Manifest.of(forged).text()).contains("outcome.remarks=fine\\noutcome.pain=0\n");
    }

    private static Encounter visit() {
        return EncounterFixture.visit(EncounterFixture.cryotherapy(), LESION);
    }

    private static String hash(Encounter visit) {
        return Manifest.of(visit).sha256();
    }

    private enum Part {
        STARTED,
        ENDED,
        ASSESSMENT,
        PREPARATION,
        OUTCOME,
        LOTS,
        TIME_OUT,
        REASONS,
        PHOTOS
    }

    @SuppressWarnings("unchecked") // each part names its own type
    private static Encounter copy(Encounter visit, Part part, Object value) {
        return new Encounter(
                visit.who(),
                part == Part.STARTED ? (java.time.Instant) value : visit.startedAt(),
                part == Part.ENDED ? (java.time.Instant) value : visit.endedAt(),
                part == Part.ASSESSMENT ? (derm.procedure.sheet.Assessment) value : visit.assessment(),
                part == Part.PREPARATION ? (derm.procedure.sheet.Preparation) value : visit.preparation(),
                visit.blocks(),
                part == Part.OUTCOME ? (derm.procedure.sheet.Outcome) value : visit.outcome(),
                part == Part.LOTS ? (List<Encounter.LotPart>) value : visit.lots(),
                part == Part.TIME_OUT ? (TimeOutPart) value : visit.timeOut(),
                part == Part.REASONS ? (List<Encounter.ReasonPart>) value : visit.reasons(),
                part == Part.PHOTOS ? (List<Encounter.PhotoPart>) value : visit.photos());
    }
}
