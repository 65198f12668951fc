/** The front desk's pages: finding, registering and editing patients. Uses the features' use cases, is used by none. */
@NullMarked
package derm.frontdesk;

import org.jspecify.annotations.NullMarked;
