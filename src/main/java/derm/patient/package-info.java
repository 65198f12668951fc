/**
 * Who is treated here: registering, finding and editing patients, and taking them over from another system.
 * Uses shared and platform only; everything that plans, treats or bills points here.
 */
@NullMarked
package derm.patient;

import org.jspecify.annotations.NullMarked;
