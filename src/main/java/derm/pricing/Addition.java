package derm.pricing;

import derm.lesion.Zone;
import derm.shared.Rejected;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is added to base and lesions: first the percentages, each of base and lesions alone, then the fixed amounts.
 *
 * @param name how the line is called, such as {@code Beside the eyes}
 * @param words why it is asked, in a few words
 * @param kind a percentage or an amount
 * @param applies where it is asked
 * @param value the percentage, or the amount in the list's currency; never negative
 */
public record Addition(String name, String words, Kind kind, Applies applies, BigDecimal value) {

    /** The most characters of {@link #name}. */
    public static final int MAX_NAME = 80;
    /** The most characters of {@link #words}. */
    public static final int MAX_WORDS = 160;
    /** The highest percentage that is no slip of the finger. */
    public static final int MAX_PERCENT = 300;

    /** How an addition is worked out. */
    public enum Kind {
        /** So many percent of base and lesions. */
        PERCENT,
        /** So much, whatever the rest is. */
        FIXED
    }

    /** Where an addition is asked. */
    public enum Applies {
        /** On every zone. */
        ALWAYS,
        /** Beside the eyes only. */
        PERIOCULAR
    }

    /** Refuses a nameless addition, a negative one and an absurd percentage. */
    public Addition {
        name = name.strip();
        words = words.strip();
        if (name.isEmpty() || name.length() > MAX_NAME || words.length() > MAX_WORDS) {
            throw Rejected.invalid("pricing.addition-words", MAX_NAME, MAX_WORDS);
        }
        if (value.signum() < 0) {
            throw Rejected.invalid("pricing.negative-price");
        }
        if (kind == Kind.PERCENT && value.compareTo(BigDecimal.valueOf(MAX_PERCENT)) > 0) {
            throw Rejected.invalid("pricing.percent", MAX_PERCENT);
        }
    }

    /** Whether it is asked on this zone; without a zone only what is always asked. */
    public boolean asksFor(@Nullable Zone zone) {
        return applies == Applies.ALWAYS || (zone != null && zone.isPeriocular());
    }
}
