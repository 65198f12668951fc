package derm.procedure.sheet;

import derm.catalogue.Method;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ablated by light. Device and handpiece are the block's own.
 *
 * @param wavelengthNm 2940 for Er:YAG, 10600 for carbon dioxide
 * @param mode how the pulses come
 * @param extent single lesions, or a whole field
 * @param energyMj the energy of a pulse; or power and exposure
 * @param powerW the power, where the device shows no energy
 * @param exposureMs how long it shone at a time
 * @param spotMm the diameter of the spot
 * @param fluenceJcm2 the fluence: worked out from energy and spot, or as the device shows it
 * @param pulseUs the length of a pulse
 * @param rateHz pulses a second
 * @param passes how often over the same place
 * @param cooling how the skin was cooled
 * @param plumeEvacuation whether the plume was drawn off
 * @param eyewearOd the optical density of the staff's eyewear at this wavelength
 * @param patientShield what shielded the patient's eyes
 * @param testSpot whether a test spot was made before
 * @param endpoint what was seen when it was enough
 */
public record Laser(
        @Needed @Quantity(unit = "nm", least = "100", most = "20000") @Nullable
        BigDecimal wavelengthNm,

        @Needed @Nullable Mode mode,
        @Needed @Nullable Extent extent,

        @Quantity(unit = "mJ", least = "0.1", most = "20000", decimals = 1) @Nullable
        BigDecimal energyMj,

        @Quantity(unit = "W", least = "0.1", most = "100", decimals = 1) @Nullable
        BigDecimal powerW,

        @Quantity(unit = "ms", least = "0.01", most = "60000", decimals = 2) @Nullable
        BigDecimal exposureMs,

        @Needed @Quantity(unit = "mm", least = "0.05", most = "30", decimals = 2) @Nullable
        BigDecimal spotMm,

        @Needed @Quantity(unit = "J/cm²", least = "0.01", most = "2000", decimals = 2) @Nullable
        BigDecimal fluenceJcm2,

        @Quantity(unit = "µs", least = "0.01", most = "1000000", decimals = 2) @Nullable
        BigDecimal pulseUs,

        @Quantity(unit = "Hz", least = "0.1", most = "1000", decimals = 1) @Nullable
        BigDecimal rateHz,

        @Needed @Quantity(least = "1", most = "50") @Nullable
        BigDecimal passes,

        @Needed @Nullable Cooling cooling,
        @Needed @Nullable Boolean plumeEvacuation,

        @Needed @Quantity(unit = "OD", least = "0", most = "12", decimals = 1) @Nullable
        BigDecimal eyewearOd,

        @Needed @Nullable Shield patientShield,
        @Nullable Boolean testSpot,
        @Needed @Nullable Endpoint endpoint)
        implements MethodBlock {

    /** How the pulses come. */
    public enum Mode {
        /** Short ablative pulses. */
        SHORT_PULSE,
        /** Long pulses that coagulate too. */
        LONG_PULSE,
        /** Superpulsed. */
        SUPER_PULSE,
        /** A continuous beam, gated. */
        CONTINUOUS,
        /** Many fine columns. */
        FRACTIONAL
    }

    /** How much skin is ablated. */
    public enum Extent {
        /** The lesions only. */
        FOCAL,
        /** A field or the whole face. */
        FULL_FIELD
    }

    /** How the skin was cooled. */
    public enum Cooling {
        /** Not at all. */
        NONE,
        /** Cold air. */
        COLD_AIR,
        /** A cold tip or gel. */
        CONTACT,
        /** Ice before and after. */
        ICE
    }

    /** What shielded the patient's eyes. */
    public enum Shield {
        /** Nothing: never with a laser. */
        NONE,
        /** External goggles or pads; away from the eye only. */
        EXTERNAL,
        /** A metal corneal shield. */
        METAL_CORNEAL,
        /** A plastic corneal shield: melts. */
        PLASTIC_CORNEAL
    }

    /** What was seen when it was enough. */
    public enum Endpoint {
        /** The cyst wall vaporised. */
        WALL_VAPORISED,
        /** The contents came out. */
        CONTENT_EXPRESSED,
        /** Flush with the skin. */
        FLUSH,
        /** Fine points of bleeding. */
        PINPOINT_BLEEDING,
        /** Stopped before the end. */
        STOPPED_EARLY
    }

    @Override
    public Method method() {
        return Method.LASER;
    }

    /** The fluence that follows from energy (or power and exposure) and spot; null when one of them is missing. */
    public @Nullable BigDecimal computedFluence() {
        if (spotMm == null || spotMm.signum() <= 0) {
            return null;
        }
        if (energyMj != null) {
            return Fluence.of(energyMj, spotMm);
        }
        return powerW == null || exposureMs == null ? null : Fluence.of(powerW.multiply(exposureMs), spotMm);
    }
}
