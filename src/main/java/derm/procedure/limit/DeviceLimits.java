package derm.procedure.limit;

import java.util.Map;

/**
 * What a device with its handpiece is used for and what it can do at all, by field.
 *
 * @param name how the clinic calls the device
 * @param expected outside asks for a reason
 * @param machine outside cannot be
 */
public record DeviceLimits(String name, Map<String, Range> expected, Map<String, Range> machine) {

    /** No device, or one without limits. */
    public static final DeviceLimits NONE = new DeviceLimits("", Map.of(), Map.of());

    /** Keeps its own copies. */
    public DeviceLimits {
        expected = Map.copyOf(expected);
        machine = Map.copyOf(machine);
    }
}
