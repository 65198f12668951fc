/**
 * The few types that every feature speaks: money, time ranges, names, refusals and the base of all entities.
 * Knows nothing of any feature, of the database or of the web.
 */
@NullMarked
package derm.shared;

import org.jspecify.annotations.NullMarked;
