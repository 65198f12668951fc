package derm.procedure.sheet;

import derm.catalogue.Method;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Destroyed with heat. The unit that made it is the block's device.
 *
 * @param mode how the heat is made
 * @param power how much, in {@code powerUnit}
 * @param powerUnit watts, or the device's own scale
 * @param electrode what touches the skin
 * @param contactMs how long at a time
 * @param passes how often
 * @param dispersivePlate where the current leaves
 * @param eyeGuard what guarded the eye; nothing that conducts
 * @param smokeEvacuation whether the plume was drawn off
 */
public record HeatDestruction(
        @Needed @Nullable Mode mode,

        @Needed @Quantity(least = "0.1", most = "400", decimals = 1) @Nullable
        BigDecimal power,

        @Needed @Nullable PowerUnit powerUnit,
        @Needed @Nullable Electrode electrode,

        @Needed @Quantity(unit = "ms", least = "1", most = "30000") @Nullable
        BigDecimal contactMs,

        @Needed @Quantity(least = "1", most = "20") @Nullable
        BigDecimal passes,

        @Needed @Nullable DispersivePlate dispersivePlate,
        @Needed @Nullable EyeGuard eyeGuard,
        @Needed @Nullable Boolean smokeEvacuation)
        implements MethodBlock {

    /** How the heat is made. */
    public enum Mode {
        /** Monopolar, the electrode touches. */
        DESICCATION,
        /** Monopolar, a spark jumps. */
        FULGURATION,
        /** Bipolar, between two tips. */
        COAGULATION,
        /** A hot wire: no current passes the patient. */
        HOT_WIRE;

        /** Whether the current passes through the patient. */
        public boolean isMonopolar() {
            return this == DESICCATION || this == FULGURATION;
        }
    }

    /** What the number of the power means. */
    public enum PowerUnit {
        /** Watts. */
        WATT,
        /** The device's own scale. */
        SCALE
    }

    /** What touches the skin. */
    public enum Electrode {
        /** A fine needle. */
        FINE_NEEDLE,
        /** A fine needle insulated to its tip. */
        INSULATED_NEEDLE,
        /** A small ball. */
        BALL,
        /** A loop. */
        LOOP,
        /** Two tips. */
        BIPOLAR_FORCEPS,
        /** A wire. */
        WIRE
    }

    /** Where the current leaves. */
    public enum DispersivePlate {
        /** A plate lay on the skin. */
        ATTACHED,
        /** A low power monoterminal unit without a plate. */
        MONOTERMINAL,
        /** No current passes the patient. */
        NOT_NEEDED
    }

    @Override
    public Method method() {
        return Method.HEAT_DESTRUCTION;
    }
}
