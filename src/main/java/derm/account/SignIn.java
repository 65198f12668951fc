package derm.account;

import derm.platform.audit.AuditTrail;
import derm.platform.security.Caller;
import derm.platform.security.CurrentUser;
import derm.platform.security.Passwords;
import derm.platform.security.Secrets;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * Proving who one is. An unknown name, a wrong password, a disabled account and a device that must wait all give the same
 * answer after the same work.
 */
@Stateless
@DenyAll
public class SignIn {

    private static final String UNKNOWN_DEVICE = "unknown";

    @Inject
    private Accounts accounts;

    @Inject
    private SignInDelays delays;

    @Inject
    private Passwords passwords;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail trail;

    /**
     * Checks a name and password.
     *
     * @param loginName as typed
     * @param password as typed
     * @param device the secret of the device's cookie, or empty where it has none
     * @return the caller, or empty for any reason
     */
    @PermitAll
    public Optional<Caller> signIn(String loginName, String password, String device) {
        Optional<Account> found = accounts.byLoginName(loginName.strip().toLowerCase(Locale.ROOT));
        if (found.isEmpty()) {
            passwords.pretend(password);
            return Optional.empty();
        }
        Account account = found.get();
        byte[] known = Secrets.hash(device);
        byte[] counter =
                !device.isEmpty() && delays.isKnown(account.id(), known) ? known : Secrets.hash(UNKNOWN_DEVICE);
        boolean right = passwords.matches(password, account.passwordHash());
        if (!right || !account.isActive() || delays.mustWait(account.id(), counter)) {
            delays.failed(account.id(), counter);
            trail.about("account", account.id(), null);
            trail.record("account.sign-in-refused");
            return Optional.empty();
        }
        if (!device.isEmpty()) {
            delays.succeeded(account.id(), known);
        }
        Caller caller = account.caller();
        currentUser.become(caller);
        trail.about("account", account.id(), null);
        trail.record("account.signed-in");
        return Optional.of(caller);
    }
}
