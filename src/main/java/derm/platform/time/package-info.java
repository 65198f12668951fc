/** The one clock and the clinic's own way to write times. Every other package asks here what time it is. */
@NullMarked
package derm.platform.time;

import org.jspecify.annotations.NullMarked;
