/**
 * What the dermatologist decided: which methods, how many lesions, where, by whom and within how many weeks.
 * Bookings, quotes and the comparison start from it. Uses lesion, catalogue, screening; of its own level nothing.
 */
@NullMarked
package derm.order;

import org.jspecify.annotations.NullMarked;
