/**
 * The limits a note's values are held against: expected ranges ask, stops make a deviation, impossible ones are never
 * accepted. Pure rules over sheets; the numbers come from the clinic's own tables and the device register.
 */
@NullMarked
package derm.procedure.limit;

import org.jspecify.annotations.NullMarked;
