package derm.patient;

import derm.shared.Rejected;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handful of short texts, such as allergies, stored one a line. */
@Converter
public class ShortTexts implements AttributeConverter<List<String>, String> {

    static final int MAX_EACH = 80;
    static final int MAX_ALL = 500;

    static List<String> checked(List<String> typed, String field) {
        List<String> texts = typed.stream()
                .filter(text -> !text.isBlank())
                .map(text -> Text.required(text, MAX_EACH, field))
                .distinct()
                .toList();
        if (String.join("\n", texts).length() > MAX_ALL) {
            throw Rejected.invalid("patient.text-too-long", MAX_ALL).at(field);
        }
        return texts;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<String> texts) {
        return texts == null || texts.isEmpty() ? null : String.join("\n", texts);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String column) {
        return column == null ? List.of() : column.lines().toList();
    }
}
