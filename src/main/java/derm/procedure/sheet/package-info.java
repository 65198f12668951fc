/**
 * The sheets of a procedure note: typed records whose components know their unit and what is possible at all. Forms,
 * limits, differences and the signed text all follow from them. Uses catalogue and lesion; knows no database.
 */
@NullMarked
package derm.procedure.sheet;

import org.jspecify.annotations.NullMarked;
