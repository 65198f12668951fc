/**
 * A procedure visit as one value: what the note says, what speaks against it, what is missing, and the text that is
 * signed. Pure; knows no database.
 */
@NullMarked
package derm.procedure.encounter;

import org.jspecify.annotations.NullMarked;
