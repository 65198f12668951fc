/**
 * What the clinic asks for its treatments: effective-dated price lists and the engine that turns one into explained lines.
 * Uses lesion for zones and counts and catalogue for what is offered; knows nothing of quotes and charges.
 */
@NullMarked
package derm.pricing;

import org.jspecify.annotations.NullMarked;
