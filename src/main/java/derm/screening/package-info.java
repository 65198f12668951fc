/**
 * What speaks against a method: the patient's answers and the zones beside the eye. One rule set, asked at order,
 * quote, booking, time-out and note. Uses patient, lesion and catalogue.
 */
@NullMarked
package derm.screening;

import org.jspecify.annotations.NullMarked;
