/**
 * Turns what is asked for into a visit that can be placed in time: treatments into phases, and whoever and whatever does
 * into candidates. Reads catalogue, staff and facility through a snapshot in memory; knows no appointment.
 */
@NullMarked
package derm.booking.planning;

import org.jspecify.annotations.NullMarked;
