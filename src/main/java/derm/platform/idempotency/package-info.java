/** Writes that a client may repeat: the same key gets the stored answer, written in the transaction of the first one. */
@NullMarked
package derm.platform.idempotency;

import org.jspecify.annotations.NullMarked;
