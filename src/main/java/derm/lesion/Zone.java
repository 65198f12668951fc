package derm.lesion;

/** A body site as pricing and safety see it. */
public enum Zone {
    /** The margin of a lid: nothing may be sprayed or pressed here. */
    LID_MARGIN,
    /** Upper or lower lid. */
    EYELID,
    /** Inner or outer corner of the eye. */
    CANTHUS,
    /** Below the eye, to the cheekbone. */
    UNDER_EYE,
    /** Forehead and temples. */
    FOREHEAD,
    /** Cheek. */
    CHEEK,
    /** Nose. */
    NOSE,
    /** Chin and lips. */
    CHIN,
    /** Ear. */
    EAR,
    /** Anywhere below the face. */
    BODY;

    /** Whether the zone is beside the eye: its own price, its own protection, its own rules. */
    public boolean isPeriocular() {
        return this == LID_MARGIN || this == EYELID || this == CANTHUS || this == UNDER_EYE;
    }
}
