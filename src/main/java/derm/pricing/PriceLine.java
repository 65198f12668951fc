package derm.pricing;

import derm.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a price, explained.
 *
 * @param kind what the line is for
 * @param text what it is called
 * @param words why it is what it is; may be empty
 * @param quantity how many
 * @param each what one costs, or what the percentage is taken of
 * @param percent the percentage, where the line is one
 * @param amount what the line adds; negative only where a cap takes something off
 */
public record PriceLine(
        Kind kind,
        String text,
        String words,
        int quantity,
        Money each,
        @Nullable BigDecimal percent,
        Money amount) {

    /** What a line is for. */
    public enum Kind {
        /** One session before any lesion. */
        BASE,
        /** The lesions of one tier. */
        LESIONS,
        /** A percentage of base and lesions. */
        PERCENT,
        /** A fixed addition. */
        FIXED,
        /** What is missing to the smallest total. */
        MINIMUM,
        /** What is above the largest total, taken off. */
        CAP,
        /** The same session again. */
        SESSIONS
    }
}
