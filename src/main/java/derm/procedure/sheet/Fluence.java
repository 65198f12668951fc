package derm.procedure.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The energy of a pulse over the area of its spot. */
public final class Fluence {

    private static final BigDecimal PI = BigDecimal.valueOf(Math.PI);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private Fluence() {}

    /**
     * J/cm² = mJ / 1000 ÷ (π · (spot mm / 20)²), to two decimals: 100 mJ on 2 mm are 3.18.
     *
     * @param energyMj the energy in millijoules
     * @param spotMm the diameter in millimetres, above 0
     */
    public static BigDecimal of(BigDecimal energyMj, BigDecimal spotMm) {
        BigDecimal radiusCm = spotMm.divide(TWENTY, MathContext.DECIMAL64);
        BigDecimal areaCm2 = PI.multiply(radiusCm).multiply(radiusCm);
        return energyMj.movePointLeft(3).divide(areaCm2, 2, RoundingMode.HALF_UP);
    }

    /** Whether a written fluence is the computed one, but for the rounding of what devices display (5 %). */
    public static boolean agrees(BigDecimal written, BigDecimal computed) {
        return written.subtract(computed).abs().compareTo(computed.multiply(TOLERANCE)) <= 0;
    }
}
