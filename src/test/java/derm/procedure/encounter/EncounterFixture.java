package derm.procedure.encounter;

import derm.lesion.FaceView;
import derm.lesion.MarkedLesion;
import derm.lesion.Side;
import derm.lesion.Zone;
import derm.procedure.sheet.Assessment;
import derm.procedure.sheet.Cryotherapy;
import derm.procedure.sheet.Field;
import derm.procedure.sheet.Fields;
import derm.procedure.sheet.MethodBlock;
import derm.procedure.sheet.Outcome;
import derm.procedure.sheet.Preparation;
import derm.procedure.sheet.Sheet;
import derm.procedure.sheet.SheetReader;
import derm.screening.EyeZoneRules;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Visits of Maya Castellanos as tests need them: complete, with whatever a test wants to be different. */
final class EncounterFixture {

    static final Instant STARTED = Instant.parse("2026-11-23T15:00:00Z");
    static final Instant ENDED = Instant.parse("2026-11-23T15:12:00Z");
    static final Instant NOW = Instant.parse("2026-11-23T15:20:00Z");
    static final Limits NO_LIMITS = new Limits(List.of(), new EyeZoneRules(1, List.of()), Map.of());

    private static final UUID ID = UUID.fromString("0b6cf3c6-7a0b-4d0c-8f8e-6a2f0d8f3c11");

    private EncounterFixture() {}

    /** A complete visit with one block. */
    static Encounter visit(MethodBlock block, LesionPart... lesions) {
        return new Encounter(
                new Encounter.People(
                        ID, ID, "Maya Castellanos", "1992-06-07", "45120387", "7KQ2-MX4", "Dr Adeyemi", "Lena Brandt"),
                STARTED,
                ENDED,
                assessment(),
                preparation(),
                List.of(new BlockPart(1, block, "Cryogen unit 1", "", List.of(lesions))),
                outcome(),
                List.of(new Encounter.LotPart("Povidone-iodine swab", "L-4411", "2027-03-31")),
                timeOut(),
                List.of(new Encounter.ReasonPart("1/freezeS/usual", "12", "Firm, deep cyst")),
                List.of(new Encounter.PhotoPart(ID, "00ff")));
    }

    static LesionPart lesion(int number, Zone zone, int treated) {
        return new LesionPart(
                ID,
                number,
                MarkedLesion.cluster(3, zone, Side.RIGHT, MarkedLesion.Point.of(FaceView.FRONT, 150, 293)),
                treated,
                "");
    }

    static Cryotherapy cryotherapy() {
        return SheetReader.read(
                        Cryotherapy.class,
                        Map.of(
                                "cryogen", "LIQUID_NITROGEN",
                                "delivery", "PROBE",
                                "freezeS", "5",
                                "cycles", "1",
                                "haloMm", "1",
                                "eyeGuard", "NONE"))
                .sheet();
    }

    static Assessment assessment() {
        return with(full(Assessment.class), Map.of("firstIdentifier", "NAME", "secondIdentifier", "BIRTH_DATE"));
    }

    static Preparation preparation() {
        return with(
                full(Preparation.class),
                Map.of(
                        "prepAgent", "POVIDONE_IODINE",
                        "anaesthetic", "LIDOCAINE_CREAM",
                        "numbedFrom", "2026-11-23T14:15:00Z",
                        "numbedUntil", "2026-11-23T14:55:00Z"));
    }

    static Outcome outcome() {
        return full(Outcome.class);
    }

    static TimeOutPart timeOut() {
        Map<TimeOutLine, TimeOutPart.Confirmed> lines = new EnumMap<>(TimeOutLine.class);
        for (TimeOutLine line : TimeOutLine.values()) {
            lines.put(line, new TimeOutPart.Confirmed(STARTED, "Dr Adeyemi"));
        }
        return new TimeOutPart("STAFF", "Lena Brandt", lines);
    }

    /** A sheet with something in every field. */
    static <S extends Sheet> S full(Class<S> type) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field field : Fields.of(type)) {
            texts.put(field.name(), sample(field));
        }
        return SheetReader.read(type, texts).sheet();
    }

    static <S extends Sheet> S with(S sheet, Map<String, String> changes) {
        Map<String, String> texts = new LinkedHashMap<>(Fields.texts(sheet));
        texts.putAll(changes);
        @SuppressWarnings("unchecked") // a sheet's class is its own type
        Class<S> type = (Class<S>) sheet.getClass();
        return SheetReader.read(type, texts).sheet();
    }

    static <S extends Sheet> S without(S sheet, String field) {
        Map<String, String> texts = new LinkedHashMap<>(Fields.texts(sheet));
        texts.remove(field);
        @SuppressWarnings("unchecked") // a sheet's class is its own type
        Class<S> type = (Class<S>) sheet.getClass();
        return SheetReader.read(type, texts).sheet();
    }

    static String sample(Field field) {
        return switch (field.kind()) {
            case NUMBER -> field.most().stripTrailingZeros().toPlainString();
            case CHOICE -> field.options().get(0);
            case TICK -> "true";
            case TEXT -> "as usual";
            case TIME -> "2026-11-23T14:00:00Z";
        };
    }
}
