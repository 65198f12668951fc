package derm.catalogue;

/** Whom or what a phase takes, beside the patient. */
public enum Taking {
    /** The provider who treats. */
    PROVIDER,
    /** A nurse. */
    NURSE,
    /** The room. */
    ROOM,
    /** The device. */
    DEVICE
}
