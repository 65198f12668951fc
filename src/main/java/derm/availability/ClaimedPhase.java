package derm.availability;

/**
 * A phase of a visit as one resource lives it: placed in time, {@code [from, to)} in slots.
 *
 * @param kind what happens
 * @param itemNo which treatment of the visit it belongs to, from 0
 * @param resourceId whom or what it takes
 * @param from its first slot
 * @param to the first slot after it
 */
public record ClaimedPhase(PhaseKind kind, int itemNo, long resourceId, int from, int to) {}
