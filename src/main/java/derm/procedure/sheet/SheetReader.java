package derm.procedure.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands what was typed into a sheet, and names what cannot be: a word for a number, a negative, 1e309. */
public final class SheetReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,6})?");

    private SheetReader() {}

    /** The sheet that the texts make. A text that cannot be is left out and found; an unknown field is an error. */
    public static <S extends Sheet> Reading<S> read(Class<S> type, Map<String, String> texts) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (String name : texts.keySet()) {
            Fields.named(type, name);
        }
        for (Field field : Fields.of(type)) {
            String text = texts.getOrDefault(field.name(), "").strip();
            if (!text.isEmpty()) {
                Object value = value(type, field, text, findings);
                if (value != null) {
                    values.put(field.name(), value);
                }
            }
        }
        return new Reading<>(Fields.sheet(type, values), findings);
    }

    private static @Nullable Object value(
            Class<? extends Sheet> type, Field field, String text, List<Finding> findings) {
        return switch (field.kind()) {
            case NUMBER -> number(field, text, findings);
            case TEXT -> words(field, text, findings);
            case TIME -> time(field, text, findings);
            case TICK -> tick(field, text, findings);
            case CHOICE -> choice(type, field, text, findings);
        };
    }

    private static @Nullable BigDecimal number(Field field, String text, List<Finding> findings) {
        if (!NUMBER.matcher(text).matches()) {
            findings.add(Finding.impossible(field.name(), "procedure.not-a-number"));
            return null;
        }
        BigDecimal number = new BigDecimal(text.replace(',', '.'));
        if (number.compareTo(field.least()) < 0 || number.compareTo(field.most()) > 0) {
            findings.add(Finding.impossible(
                    field.name(), "procedure.impossible", field.least(), field.most(), field.unit()));
            return null;
        }
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            findings.add(Finding.impossible(field.name(), "procedure.too-exact", field.decimals()));
            return null;
        }
        return number;
    }

    private static @Nullable String words(Field field, String text, List<Finding> findings) {
        if (text.length() > field.maxLength()) {
            findings.add(Finding.impossible(field.name(), "procedure.too-long", field.maxLength()));
            return null;
        }
        return text;
    }

    private static @Nullable Instant time(Field field, String text, List<Finding> findings) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            findings.add(Finding.impossible(field.name(), "procedure.not-a-time"));
            return null;
        }
    }

    private static @Nullable Boolean tick(Field field, String text, List<Finding> findings) {
        if ("true".equals(text) || "false".equals(text)) {
            return Boolean.valueOf(text);
        }
        findings.add(Finding.impossible(field.name(), "procedure.not-a-choice"));
        return null;
    }

    private static @Nullable Object choice(
            Class<? extends Sheet> type, Field field, String text, List<Finding> findings) {
        int index = field.options().indexOf(text);
        if (index < 0) {
            findings.add(Finding.impossible(field.name(), "procedure.not-a-choice"));
            return null;
        }
        return Fields.constants(type, field.name())[index];
    }
}
