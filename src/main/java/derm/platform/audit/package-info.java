/** The trail of who read or changed what, written in the business transaction and keyed so that edits are seen. */
@NullMarked
package derm.platform.audit;

import org.jspecify.annotations.NullMarked;
