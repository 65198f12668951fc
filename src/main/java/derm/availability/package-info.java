/**
 * When a visit can take place, and the ledger that makes sure nothing and nobody is in two places at once: five-minute
 * slots, the plan of a visit, the opening finder and the claims. Imports shared, platform and the registers; knows
 * nothing of appointments, only of owners of time.
 */
@NullMarked
package derm.availability;

import org.jspecify.annotations.NullMarked;
