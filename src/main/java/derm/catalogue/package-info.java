/**
 * What the clinic offers: treatments, their methods and their protocols. Uses lesion for bands and zones, facility for
 * the rooms and devices a protocol asks for.
 */
@NullMarked
package derm.catalogue;

import org.jspecify.annotations.NullMarked;
