package derm.booking;

import derm.booking.planning.Wish;
import java.time.Instant;

/**
 * The wish to take an appointment to another time or place.
 *
 * @param seen which, as it was seen
 * @param start when the patient is needed then
 * @param wish whom and what it insists on; the provider stays the same where none is named
 * @param overrides soft rules that are set aside
 */
public record Move(Seen seen, Instant start, Wish wish, Overrides overrides) {}
