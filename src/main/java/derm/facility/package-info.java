/** Where and with what: rooms, devices with their handpieces and limits, opening hours and closed days. */
@NullMarked
package derm.facility;

import org.jspecify.annotations.NullMarked;
