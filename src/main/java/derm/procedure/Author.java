package derm.procedure;

import derm.platform.security.CurrentUser;

/**
 * Who writes or signs.
 *
 * @param staffId the provider's or nurse's key
 * @param name as the clinic shows it
 */
record Author(long staffId, String name) {

    static Author of(CurrentUser user) {
        return new Author(user.staffId(), user.caller().name());
    }
}
