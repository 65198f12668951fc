package derm.screening;

/** What protects the eye. */
public enum Protection {
    /** Fine instruments, no pressure on the globe. */
    FINE_INSTRUMENTS,
    /** A guard of plastic or wood, never metal: it would freeze on. */
    PLASTIC_OR_WOOD_GUARD,
    /** A fine needle insulated to its tip. */
    INSULATED_NEEDLE,
    /** A guard that does not conduct. */
    NON_CONDUCTIVE_GUARD,
    /** A corneal shield of metal, never plastic: it would melt. */
    METAL_SHIELD
}
