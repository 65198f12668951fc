package derm.facility;

import derm.shared.Rejected;
import java.math.BigDecimal;

/**
 * What a handpiece is expected to be set to, and what its machine can do at all.
 *
 * @param quantity what is set
 * @param expectedMin below it a reason is asked
 * @param expectedMax above it a reason is asked
 * @param machineMin below it nothing can be recorded
 * @param machineMax above it nothing can be recorded
 */
public record Limit(
        Quantity quantity,
        BigDecimal expectedMin,
        BigDecimal expectedMax,
        BigDecimal machineMin,
        BigDecimal machineMax) {

    /** Refuses limits that are not within each other. */
    public Limit {
        boolean nested = machineMin.signum() >= 0
                && machineMin.compareTo(expectedMin) <= 0
                && expectedMin.compareTo(expectedMax) <= 0
                && expectedMax.compareTo(machineMax) <= 0;
        if (!nested) {
            throw Rejected.invalid("facility.limits-order", quantity.unit()).at("limits");
        }
    }

    /** Limits from their decimal texts. */
    public static Limit of(Quantity quantity, String expectedMin, String expectedMax, String machineMax) {
        return new Limit(
                quantity,
                new BigDecimal(expectedMin),
                new BigDecimal(expectedMax),
                BigDecimal.ZERO,
                new BigDecimal(machineMax));
    }

    /** Whether a value is what is usually set. */
    public boolean expects(BigDecimal value) {
        return value.compareTo(expectedMin) >= 0 && value.compareTo(expectedMax) <= 0;
    }

    /** Whether the machine can be set to a value at all. */
    public boolean allows(BigDecimal value) {
        return value.compareTo(machineMin) >= 0 && value.compareTo(machineMax) <= 0;
    }
}
