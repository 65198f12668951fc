package derm.procedure;

import java.util.List;
import java.util.UUID;

/**
 * A device that a method can be done with.
 *
 * @param id its public id
 * @param name as the clinic calls it
 * @param wavelength the wavelength of a laser in nm; empty otherwise
 * @param handpieces what can be fitted
 */
public record InstrumentOption(UUID id, String name, String wavelength, List<Handpiece> handpieces) {

    /**
     * What can be fitted to a device.
     *
     * @param id its public id
     * @param name as the clinic calls it
     */
    public record Handpiece(UUID id, String name) {}
}
