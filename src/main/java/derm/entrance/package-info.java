/** The door: signing in and out, setting up a new clinic, and the way to each role's desk. Uses account and platform. */
@NullMarked
package derm.entrance;

import org.jspecify.annotations.NullMarked;
