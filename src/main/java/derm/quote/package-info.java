/**
 * What a treatment will cost and what speaks for it: quotes that hold, and the comparison of all ways to deal with milia.
 * Uses patient, lesion, catalogue, pricing and screening; booking of its own level.
 */
@NullMarked
package derm.quote;

import org.jspecify.annotations.NullMarked;
