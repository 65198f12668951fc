/** What must be told to the outside after a transaction: rows written with it, sent later by a relay. */
@NullMarked
package derm.platform.outbox;

import org.jspecify.annotations.NullMarked;
