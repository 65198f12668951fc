<<<<<<< HEAD
/** The front desk's pages: finding, registering and editing patients. Uses the features' use cases, is used by none. */
=======
/** The front desk's pages: day board, booking, orders, patients, quotes. Uses features and platform, no other desk. */
>>>>>>> 287f20d (Show the front desk its day board, with booking and visits beside it)
@NullMarked
package derm.frontdesk;

import org.jspecify.annotations.NullMarked;
