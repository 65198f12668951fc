package derm.quote.comparison;

/** Whether a way suits, from yes to no. */
public enum Suitability {
    /** Nothing speaks against it. */
    SUITABLE,
    /** It does with care, in part, or with a drawback. */
    CAUTION,
    /** Not here. */
    UNSUITABLE;

    /** The stricter of the two. */
    public Suitability and(Suitability other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
