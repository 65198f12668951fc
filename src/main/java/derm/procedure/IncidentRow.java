package derm.procedure;

import java.time.Instant;
import java.util.UUID;

/**
 * An incident that waits for its second look.
 *
 * @param id its public id
 * @param at when it was reported
 * @param reporter who reported it
 * @param text what happened
 */
public record IncidentRow(UUID id, Instant at, String reporter, String text) {}
