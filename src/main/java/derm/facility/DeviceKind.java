package derm.facility;

/** What a device is. */
public enum DeviceKind {
    /** Freezes: holds the cryogen. */
    CRYOGEN_UNIT,
    /** Destroys with heat. */
    ELECTROSURGICAL_UNIT,
    /** Ablates with 2940 nm. */
    LASER_ER_YAG,
    /** Ablates with 10600 nm. */
    LASER_CO2;

    /** Whether it is a laser: has a wavelength, needs eyewear. */
    public boolean isLaser() {
        return this == LASER_ER_YAG || this == LASER_CO2;
    }
}
