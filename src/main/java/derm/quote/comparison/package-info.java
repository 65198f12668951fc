/**
 * All ways to deal with milia side by side: leave alone, at home, online and the four procedures, each with what speaks for
 * or against it here. Uses patient's skin types, lesion, catalogue, pricing and screening.
 */
@NullMarked
package derm.quote.comparison;

import org.jspecify.annotations.NullMarked;
