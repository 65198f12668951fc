package derm.shared;

/** What can be in one place only, and is therefore claimed when a visit is booked. */
public enum ResourceKind {
    /** A dermatologist or other clinician who can be booked. */
    PROVIDER,
    /** An assistant: prepares, numbs, assists. */
    NURSE,
    /** A room with its equipment. */
    ROOM,
    /** A cryogen unit, electrosurgical unit or laser. */
    DEVICE,
    /** The patient, from first to last phase. */
    PATIENT
}
