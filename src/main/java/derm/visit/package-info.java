/**
 * The appointment on the day: who has come, who sits where, what is going on. Takes the steps that booking knows; consent,
 * procedure and the desks look here.
 */
@NullMarked
package derm.visit;

import org.jspecify.annotations.NullMarked;
