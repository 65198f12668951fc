package derm.account;

import derm.platform.security.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An account to be opened.
 *
 * @param loginName the name to sign in with; kept in lower case
 * @param displayName how the person is shown
 * @param role what they may do; not SYSTEM
 * @param patientId the patient they are, exactly for role PATIENT
 * @param staffId the provider or nurse they are, where they are one
 */
public record NewAccount(
        String loginName,
        String displayName,
        Role role,
        @Nullable Long patientId,
        @Nullable Long staffId) {

    /** Refuses blank or over-long names and a role that does not fit. */
    public NewAccount {
        loginName = loginName.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        if (loginName.isEmpty() || loginName.length() > Account.NAME_LENGTH) {
            throw new IllegalArgumentException("A login name has 1 to " + Account.NAME_LENGTH + " characters");
        }
        if (displayName.isEmpty() || displayName.length() > Account.NAME_LENGTH) {
            throw new IllegalArgumentException("A display name has 1 to " + Account.NAME_LENGTH + " characters");
        }
        if (role == Role.SYSTEM || (role == Role.PATIENT) != (patientId != null)) {
            throw new IllegalArgumentException("The role does not fit");
        }
    }
}
