/** The words of refusals, found once for pages and API. */
@NullMarked
package derm.platform.text;

import org.jspecify.annotations.NullMarked;
