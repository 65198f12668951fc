/**
 * Taking patients over from another system's CSV export: read, map, try out, then add all or none.
 * Uses the patient register through its use cases; identity numbers are dropped before anything is kept.
 */
@NullMarked
package derm.patient.importing;

import org.jspecify.annotations.NullMarked;
