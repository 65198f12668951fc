package derm.facility;

/** What is set on a device, with its unit. */
public enum Quantity {
    /** Energy on an area. */
    FLUENCE("J/cm²"),
    /** Energy of a pulse. */
    ENERGY("mJ"),
    /** Power. */
    POWER("W"),
    /** Length of a pulse. */
    PULSE("µs"),
    /** Pulses a second. */
    RATE("Hz"),
    /** Diameter of the spot. */
    SPOT("mm");

    private final String unit;

    Quantity(String unit) {
        this.unit = unit;
    }

    /** The unit it is set and recorded in. */
    public String unit() {
        return unit;
    }
}
