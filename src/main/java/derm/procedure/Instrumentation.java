package derm.procedure;

import org.jspecify.annotations.Nullable;

/**
 * What a block was done with.
 *
 * @param deviceId the device's key
 * @param deviceName its name at that time; empty without one
 * @param handpieceId the handpiece's key
 * @param handpieceName its name at that time; empty without one
 */
record Instrumentation(
        @Nullable Long deviceId,
        String deviceName,
        @Nullable Long handpieceId,
        String handpieceName) {

    /** No device. */
    static final Instrumentation NONE = new Instrumentation(null, "", null, "");
}
