package derm.availability;

/**
 * A stretch of time in which a resource is busy, {@code [from, to)} in slots.
 *
 * @param resourceId who or what is busy
 * @param owner the appointment or hold that keeps it busy
 * @param kind with what
 * @param from its first slot
 * @param to the first slot at which the resource is free again
 */
public record BusyPhase(long resourceId, long owner, PhaseKind kind, int from, int to) {}
