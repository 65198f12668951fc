package derm.treatmentroom;

import derm.procedure.sheet.Assessment;
import derm.procedure.sheet.Cryotherapy;
import derm.procedure.sheet.Deroofing;
import derm.procedure.sheet.Field;
import derm.procedure.sheet.Fields;
import derm.procedure.sheet.HeatDestruction;
import derm.procedure.sheet.Laser;
import derm.procedure.sheet.Outcome;
import derm.procedure.sheet.Preparation;
import derm.procedure.sheet.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/** Which fields of a sheet a step of the page shows. */
final class SheetFields {

    private static final Map<String, Class<? extends Sheet>> TYPES = Map.of(
            "Assessment", Assessment.class,
            "Preparation", Preparation.class,
            "Outcome", Outcome.class,
            "Deroofing", Deroofing.class,
            "Cryotherapy", Cryotherapy.class,
            "HeatDestruction", HeatDestruction.class,
            "Laser", Laser.class);

    private static final Set<String> CONSENT =
            Set.of("consentVersion", "consentSignedAt", "photosBefore", "noPhotoReason");

    private SheetFields() {}

    /** The unit of a field; empty where it has none. */
    static String unit(String kind, String field) {
        Class<? extends Sheet> type = TYPES.get(kind);
        return type == null ? "" : Fields.named(type, field).unit();
    }

    /** What a text of a field is called; the text itself where it has no other word. */
    static String word(String kind, String field, String text) {
        ResourceBundle words = ResourceBundle.getBundle("derm.treatmentroom.Messages", Locale.ENGLISH);
        String key = kind + "." + field + "." + text;
        return words.containsKey(key) ? words.getString(key) : text;
    }

    /** What a field is called; its name where it has no other word. */
    static String label(String kind, String field) {
        ResourceBundle words = ResourceBundle.getBundle("derm.treatmentroom.Messages", Locale.ENGLISH);
        String key = kind + "." + field;
        return words.containsKey(key) ? words.getString(key) : field;
    }

    static List<Field> of(String kind, String part) {
        List<Field> fields = Fields.of(Objects.requireNonNull(TYPES.get(kind), kind));
        return switch (part) {
            case "consent" ->
                fields.stream().filter(field -> CONSENT.contains(field.name())).toList();
            case "screening" ->
                fields.stream().filter(field -> !CONSENT.contains(field.name())).toList();
            default -> fields;
        };
    }
}
