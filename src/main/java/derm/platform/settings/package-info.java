/** What the clinic and its installation have set: read here, by name, and nowhere else. */
@NullMarked
package derm.platform.settings;

import org.jspecify.annotations.NullMarked;
