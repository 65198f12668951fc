/**
 * The desk of whoever looks after the clinic: treatments, people, hours, rooms, devices and settings. Holds no rule;
 * uses every feature, is used by none.
 */
@NullMarked
package derm.admin;

import org.jspecify.annotations.NullMarked;
