package derm.lesion;

/** What became of a lesion, as its ledger last says. */
public enum Fate {
    /** Seen and marked. */
    FOUND,
    /** Treated in a session; whether it worked is seen later. */
    TREATED,
    /** Gone. */
    CLEARED,
    /** Back at the same place. */
    RECURRED,
    /** Marked by mistake; kept, but no longer shown. */
    STRUCK;

    /** Whether it is there to be treated. */
    public boolean isOpen() {
        return this == FOUND || this == RECURRED || this == TREATED;
    }
}
