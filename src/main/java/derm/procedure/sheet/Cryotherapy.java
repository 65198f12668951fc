package derm.procedure.sheet;

import derm.catalogue.Method;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Frozen off.
 *
 * @param cryogen what freezes
 * @param delivery how it gets there
 * @param aperture the spray's aperture, A is the widest
 * @param distanceMm from the skin, for a spray
 * @param freezeS seconds of ice
 * @param thawS seconds until it has thawed
 * @param cycles how often
 * @param haloMm how far the ice goes beyond the edge
 * @param eyeGuard what guarded the eye; never metal
 */
public record Cryotherapy(
        @Needed @Nullable Cryogen cryogen,
        @Needed @Nullable Delivery delivery,
        @Nullable Aperture aperture,

        @Quantity(unit = "mm", least = "1", most = "100") @Nullable
        BigDecimal distanceMm,

        @Needed @Quantity(unit = "s", least = "0.5", most = "120", decimals = 1) @Nullable
        BigDecimal freezeS,

        @Quantity(unit = "s", least = "0", most = "600") @Nullable
        BigDecimal thawS,

        @Needed @Quantity(least = "1", most = "5") @Nullable BigDecimal cycles,

        @Needed @Quantity(unit = "mm", least = "0", most = "20", decimals = 1) @Nullable
        BigDecimal haloMm,

        @Needed @Nullable EyeGuard eyeGuard)
        implements MethodBlock {

    /** What freezes, from cold to less cold. */
    public enum Cryogen {
        /** Liquid nitrogen, −196 °C. */
        LIQUID_NITROGEN,
        /** Nitrous oxide, −89 °C. */
        NITROUS_OXIDE,
        /** Carbon dioxide snow, −79 °C. */
        CO2_SNOW,
        /** Dimethyl ether and propane, −57 °C. */
        DMEP
    }

    /** How the cold gets to the skin. */
    public enum Delivery {
        /** An open spray through an aperture. */
        SPRAY,
        /** A spray inside a cone. */
        CONE,
        /** A closed probe. */
        PROBE,
        /** A dipped cotton or foam tip. */
        DIPSTICK
    }

    /** The aperture of a spray tip. */
    public enum Aperture {
        /** The widest. */
        A,
        /** Wide. */
        B,
        /** Narrow. */
        C,
        /** The narrowest. */
        D
    }

    @Override
    public Method method() {
        return Method.CRYOTHERAPY;
    }
}
