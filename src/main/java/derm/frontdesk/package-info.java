/** The front desk's pages: day board, booking, orders, patients, quotes. Uses features and platform, no other desk. */
@NullMarked
package derm.frontdesk;

import org.jspecify.annotations.NullMarked;
