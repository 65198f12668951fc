package derm.procedure.limit;

import java.math.BigDecimal;

/**
 * From a number to a number, both inside.
 *
 * @param low the lowest
 * @param high the highest
 */
public record Range(BigDecimal low, BigDecimal high) {

    /** Refuses a reversed range. */
    public Range {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("A range goes upwards");
        }
    }

    /** A range from decimal texts. */
    public static Range of(String low, String high) {
        return new Range(new BigDecimal(low), new BigDecimal(high));
    }

    /** Whether the number lies inside. */
    public boolean contains(BigDecimal number) {
        return number.compareTo(low) >= 0 && number.compareTo(high) <= 0;
    }
}
