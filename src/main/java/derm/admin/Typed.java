package derm.admin;

import derm.shared.Rejected;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed into a form of this desk, by the id of the input; what cannot be read is refused beside it. */
public class Typed implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_DIGITS = 6;

    private final LinkedHashMap<String, @Nullable Object> values = new LinkedHashMap<>();

    /** The values by input, as the inputs read and write them. */
    public Map<String, @Nullable Object> getValues() {
        return values;
    }

    /** Shows a value. */
    public void show(String input, @Nullable Object value) {
        values.put(input, value == null || value instanceof Boolean ? value : value.toString());
    }

    /** Shows several chosen values. */
    public void showAll(String input, Collection<?> chosen) {
        values.put(input, chosen.stream().map(Object::toString).sorted().toArray(String[]::new));
    }

    /** What was typed, empty for nothing. */
    public String text(String input) {
        Object value = values.get(input);
        return value == null ? "" : value.toString().strip();
    }

    /** Whether it was ticked. */
    public boolean ticked(String input) {
        return Boolean.parseBoolean(text(input));
    }

    /** What was chosen of several. */
    public List<String> chosen(String input) {
        Object value = values.get(input);
        if (value instanceof Object[] array) {
            return Arrays.stream(array).map(Object::toString).toList();
        }
        return value instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of();
    }

    /** A whole number that must be there. */
    public int number(String input) {
        String text = text(input);
        if (!text.matches("\\d{1," + MOST_DIGITS + "}")) {
            throw Rejected.invalid("admin.number").at(input);
        }
        return Integer.parseInt(text);
    }

    /** A day, if one was typed. */
    public Optional<LocalDate> day(String input) {
        try {
            return text(input).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(input)));
        } catch (DateTimeParseException e) {
            throw Rejected.invalid("admin.day").at(input);
        }
    }

    /** A day that must be there. */
    public LocalDate needDay(String input) {
        return day(input).orElseThrow(() -> Rejected.invalid("admin.day").at(input));
    }

    /** A time of day, if one was typed. */
    public Optional<LocalTime> time(String input) {
        try {
            return text(input).isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text(input)));
        } catch (DateTimeParseException e) {
            throw Rejected.invalid("admin.time").at(input);
        }
    }

    /** A time of day that must be there. */
    public LocalTime needTime(String input) {
        return time(input).orElseThrow(() -> Rejected.invalid("admin.time").at(input));
    }
}
