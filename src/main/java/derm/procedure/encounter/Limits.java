package derm.procedure.encounter;

import derm.procedure.limit.BlockCase;
import derm.procedure.limit.DeviceLimits;
import derm.procedure.limit.ExpectedRange;
import derm.screening.EyeZoneRules;
import java.util.List;
import java.util.Map;

/**
 * The clinic's limits as they stand when a note is judged.
 *
 * @param expected the expected ranges
 * @param eyeZones the eye-zone rules
 * @param devices the limits of each block's device, by position
 */
public record Limits(List<ExpectedRange> expected, EyeZoneRules eyeZones, Map<Integer, DeviceLimits> devices) {

    /** Keeps its own copies. */
    public Limits {
        expected = List.copyOf(expected);
        devices = Map.copyOf(devices);
    }

    /** A block with everything its limits depend on. */
    public BlockCase of(BlockPart part) {
        return new BlockCase(
                part.block(),
                part.zones(),
                part.treated(),
                devices.getOrDefault(part.position(), DeviceLimits.NONE),
                expected,
                eyeZones);
    }
}
