/** What the clinic offers: treatments, their methods and their protocols. Uses lesion for bands and zones. */
@NullMarked
package derm.catalogue;

import org.jspecify.annotations.NullMarked;
