package derm.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and with whom a visit takes place, by the keys of the leading provider, nurse, room and device.
 *
 * @param start when the patient is needed, numbing included
 * @param end when the patient is free, turnover excluded
 * @param providerId who treats
 * @param nurseId who numbs or assists first
 * @param roomId where
 * @param deviceId with which device
 */
public record Placement(
        Instant start,
        Instant end,
        @Nullable Long providerId,
        @Nullable Long nurseId,
        @Nullable Long roomId,
        @Nullable Long deviceId) {}
