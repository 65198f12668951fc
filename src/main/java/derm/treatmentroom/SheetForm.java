package derm.treatmentroom;

import derm.procedure.sheet.Field;
import derm.procedure.sheet.Fields;
import derm.procedure.sheet.Sheet;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One sheet as it is being typed: a text for each field. */
public class SheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final String kind;
    private final Map<String, String> typed = new HashMap<>();

    SheetForm(String name, String kind) {
        this.name = name;
        this.kind = kind;
    }

    void fill(Sheet sheet, ZoneId zone) {
        Map<String, String> texts = Fields.texts(sheet);
        for (Field field : Fields.of(sheet.getClass())) {
            String text = texts.getOrDefault(field.name(), "");
            boolean isTime = field.kind() == Field.Kind.TIME && !text.isEmpty();
            typed.put(field.name(), isTime ? LocalTimes.text(Instant.parse(text), zone) : text);
        }
    }

    Map<String, String> texts(Class<? extends Sheet> type, ZoneId zone) {
        Map<String, String> texts = new HashMap<>();
        for (Field field : Fields.of(type)) {
            String text = get(field.name());
            if (field.kind() == Field.Kind.TIME) {
                text = Objects.toString(LocalTimes.instant(field.name(), text, zone), "");
            }
            texts.put(field.name(), text);
        }
        return texts;
    }

    String get(String field) {
        return Objects.requireNonNullElse(typed.get(field), "");
    }

    void put(String field, @Nullable String text) {
        typed.put(field, text == null ? "" : text);
    }

    /** How findings and reasons call the sheet. */
    public String getName() {
        return name;
    }

    /** The sheet's type, as the words for its fields begin. */
    public String getKind() {
        return kind;
    }

    /** What is typed, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }
}
