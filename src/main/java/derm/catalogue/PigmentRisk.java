package derm.catalogue;

/** How likely a treatment leaves pigment marks on skin of type IV to VI. */
public enum PigmentRisk {
    /** It touches no skin. */
    NONE,
    /** Hardly ever. */
    LOW,
    /** Sometimes. */
    MEDIUM,
    /** Often: asks for a talk beforehand. */
    HIGH
}
