/** What the booking panel puts together: who, what and when. Holds no rule; asks the features. */
@NullMarked
package derm.frontdesk.picking;

import org.jspecify.annotations.NullMarked;
