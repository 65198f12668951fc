/**
 * The treatment room's pages for dermatologists and nurses: the day, the visit, the note, the time-out, the signature and
 * orders. Uses the features' use cases, is used by none.
 */
@NullMarked
package derm.treatmentroom;

import org.jspecify.annotations.NullMarked;
