package derm.procedure.sheet;

/** What lay between the instrument and the eye. */
public enum EyeGuard {
    /** Nothing; away from the eye. */
    NONE,
    /** A plastic guard: does not freeze on, does not conduct. */
    PLASTIC,
    /** A wooden spatula. */
    WOOD,
    /** Metal: freezes on, and conducts. */
    METAL
}
