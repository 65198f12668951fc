package derm.api;

import derm.platform.time.ClinicTime;
import derm.shared.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what stands in an address; what cannot be read is refused with its name. */
@Dependent
public class Params {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int DATE_LENGTH = 10;

    @Inject
    private ClinicTime time;

    /** An id, if one is given. */
    public static @Nullable UUID id(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!ID.matcher(text).matches()) {
            throw wrong(name);
        }
        return UUID.fromString(text);
    }

    /** A whole number, or the usual one where none is given. */
    public static int number(String name, @Nullable String text, int usual) {
        Integer given = number(name, text);
        return given == null ? usual : given;
    }

    /** A whole number, if one is given. */
    public static @Nullable Integer number(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw (Rejected) wrong(name).initCause(e);
        }
    }

    /** One of an enum's words, if one is given. */
    public static <E extends Enum<E>> @Nullable E word(String name, @Nullable String text, Class<E> words) {
        if (text == null) {
            return null;
        }
        try {
            return Enum.valueOf(words, text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw (Rejected) wrong(name).initCause(e);
        }
    }

    /** An instant, or a date that means its first moment at the clinic, if one is given. */
    public @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return text.length() == DATE_LENGTH
                    ? time.startOf(LocalDate.parse(text))
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw (Rejected) wrong(name).initCause(e);
        }
    }

    private static Rejected wrong(String name) {
        return Rejected.invalid("api.parameter", name).at(name);
    }
}
