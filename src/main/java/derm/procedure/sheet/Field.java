package derm.procedure.sheet;

import java.math.BigDecimal;
import java.util.List;

/**
 * One component of a sheet, as forms, limits and texts need to know it.
 *
 * @param name the component's name
 * @param kind what is written into it
 * @param unit the unit behind the number; empty where there is none
 * @param least the smallest possible number
 * @param most the largest possible number
 * @param decimals how many decimals at most
 * @param maxLength the most characters of a text
 * @param choice the simple name of the enum to choose from; empty where there is none
 * @param options the names to choose from
 * @param needed whether a note cannot be signed without it
 */
public record Field(
        String name,
        Kind kind,
        String unit,
        BigDecimal least,
        BigDecimal most,
        int decimals,
        int maxLength,
        String choice,
        List<String> options,
        boolean needed) {

    /** What is written into a field. */
    public enum Kind {
        /** A number with a unit. */
        NUMBER,
        /** One of a few. */
        CHOICE,
        /** Yes or no. */
        TICK,
        /** Words. */
        TEXT,
        /** An instant. */
        TIME
    }

    /** Keeps its own copy of the options. */
    public Field {
        options = List.copyOf(options);
    }
}
