package derm.patient;

/** How a patient likes to hear from the clinic. */
public enum ContactChannel {
    /** A text message. */
    TEXT,
    /** A phone call. */
    CALL,
    /** An email. */
    EMAIL,
    /** A letter. */
    POST
}
