/** Proves that openings are right and that no time is given away twice. */
@NullMarked
package derm.availability;

import org.jspecify.annotations.NullMarked;
