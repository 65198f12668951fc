package derm.patient;

/** The sex that a former record or the patient's papers state; optional, and no guide to how to address anybody. */
public enum SexRecorded {
    /** Recorded as female. */
    FEMALE,
    /** Recorded as male. */
    MALE,
    /** Recorded as neither. */
    OTHER
}
