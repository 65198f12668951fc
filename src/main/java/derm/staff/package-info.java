/**
 * Who can be booked and when: providers, nurses, working hours, session templates and absences. Uses catalogue for the
 * methods a provider does.
 */
@NullMarked
package derm.staff;

import org.jspecify.annotations.NullMarked;
