package derm.procedure.sheet;

import derm.catalogue.Method;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Cut open with a sterile needle or blade, taken out with a tool.
 *
 * @param instrument what it was opened with
 * @param needleGauge the needle's gauge
 * @param incisionMm the length of the cut
 * @param expressionTool what it was taken out with
 * @param opened how many were opened
 * @param emptied how many came out whole
 * @param incomplete how many did not
 * @param wallRemoved whether the cyst wall came along
 * @param bleeding how much it bled
 */
public record Deroofing(
        @Needed @Nullable Instrument instrument,

        @Quantity(unit = "G", least = "14", most = "34") @Nullable
        BigDecimal needleGauge,

        @Needed @Quantity(unit = "mm", least = "0.1", most = "20", decimals = 1) @Nullable
        BigDecimal incisionMm,

        @Needed @Nullable ExpressionTool expressionTool,

        @Needed @Quantity(least = "0", most = "200") @Nullable
        BigDecimal opened,

        @Needed @Quantity(least = "0", most = "200") @Nullable
        BigDecimal emptied,

        @Needed @Quantity(least = "0", most = "200") @Nullable
        BigDecimal incomplete,

        @Nullable Boolean wallRemoved,
        @Needed @Nullable Bleeding bleeding)
        implements MethodBlock {

    /** What opens the cyst. */
    public enum Instrument {
        /** A needle; its gauge is named. */
        NEEDLE,
        /** A lancet. */
        LANCET,
        /** A pointed blade. */
        BLADE_11
    }

    /** What takes it out. */
    public enum ExpressionTool {
        /** A comedone extractor: presses; not on lids. */
        COMEDONE_EXTRACTOR,
        /** Fine forceps. */
        FINE_FORCEPS,
        /** A curette. */
        CURETTE
    }

    /** How much it bled. */
    public enum Bleeding {
        /** Not at all. */
        NONE,
        /** A point. */
        POINT,
        /** Oozing that stopped by pressure. */
        OOZING,
        /** More than pressure stops. */
        BRISK
    }

    @Override
    public Method method() {
        return Method.DEROOFING;
    }
}
