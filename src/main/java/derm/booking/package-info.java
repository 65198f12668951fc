/**
 * Appointments, holds, courses and the waitlist: who comes when, for what, and how that changes.
 *
 * <p>Plans visits from the catalogue, staff and facility, claims their time through availability, and starts from
 * orders. Visit, consent, procedure and quote look here; what they know about whether an appointment may take place
 * comes through {@link derm.booking.AppointmentGate}.
 */
@NullMarked
package derm.booking;

import org.jspecify.annotations.NullMarked;
