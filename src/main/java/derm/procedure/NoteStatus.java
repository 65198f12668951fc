package derm.procedure;

/** Where a note is in its life. */
public enum NoteStatus {
    /** Being written; autosaved. */
    DRAFT,
    /** Signed; only addenda follow. */
    SIGNED,
    /** Signed, and declared void with a reason; it stays readable. */
    VOID
}
