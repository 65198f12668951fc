package derm.catalogue;

/** What a phase of a protocol is. */
public enum Step {
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
