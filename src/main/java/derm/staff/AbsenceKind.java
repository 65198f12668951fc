package derm.staff;

/** Why somebody is away. */
public enum AbsenceKind {
    /** Planned time off. */
    VACATION,
    /** Ill. */
    ILLNESS,
    /** A training day or congress. */
    TRAINING,
    /** Anything else. */
    OTHER
}
