/**
 * The procedure record: drafted, timed out, signed; then it and its lesions are immutable and only addenda follow. Uses
 * booking for the visit, order, screening, lesion and patient.
 */
@NullMarked
package derm.procedure;

import org.jspecify.annotations.NullMarked;
