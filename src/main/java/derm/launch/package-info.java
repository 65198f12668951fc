/**
 * Starts the clinic with nothing but a JDK: the embedded database, then the server with the application, and stops both.
 * Not part of the application: imports nothing of it and nothing of it imports this.
 */
@NullMarked
package derm.launch;

import org.jspecify.annotations.NullMarked;
