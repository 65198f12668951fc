/** Who is calling: sign-in mechanism, roles, passwords, tokens and the filters in front. Knows no feature; accounts come through {@link derm.platform.security.Directory}. */
@NullMarked
package derm.platform.security;

import org.jspecify.annotations.NullMarked;
