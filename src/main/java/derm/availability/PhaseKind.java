package derm.availability;

/** What happens in a phase of a visit, and so what keeps a resource busy. */
public enum PhaseKind {
    /** The whole visit, from when the patient is needed until the patient is free; only the patient is claimed by it. */
    VISIT,
    /** A nurse applies the numbing in the room. */
    NUMBING_APPLY,
    /** The numbing takes effect: the room is taken, the provider is free. */
    NUMBING_WAIT,
    /** The treatment itself. */
    PROCEDURE,
    /** The patient rests afterwards. */
    RECOVERY,
    /** The room is cleaned and aired; the patient is gone. */
    TURNOVER
}
