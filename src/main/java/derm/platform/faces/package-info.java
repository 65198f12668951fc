/** What every page shares: refusals as messages, formats, the shell. Knows no desk. */
@NullMarked
package derm.platform.faces;

import org.jspecify.annotations.NullMarked;
