package derm.screening;

/** What the clinic's rules say about a method in a zone, from harmless to forbidden. */
public enum Verdict {
    /** Nothing speaks against it. */
    ALLOW,
    /** With the named protection. */
    CAUTION,
    /** Not here; a dermatologist may set it aside with a reason. */
    FORBID
}
