package derm.account;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Passwords;
import derm.platform.security.Role;
import derm.platform.security.Secrets;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The set-up of a new clinic: one link, valid once and for a day, opens the first administrator's account. */
@Stateless
@DenyAll
public class FirstAdmin {

    private static final Duration VALID = Duration.ofDays(1);

    @Inject
    private Accounts accounts;

    @Inject
    private OneTimeLinks links;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** A fresh token for the set-up link, unless the clinic already has an administrator; earlier ones end. */
    @RolesAllowed(Role.Names.SYSTEM)
    public Optional<String> offer() {
        if (accounts.anyOf(Role.ADMIN)) {
            return Optional.empty();
        }
        String token = Secrets.token();
        links.replace("SETUP", token, clock.instant().plus(VALID));
        return Optional.of(token);
    }

    /**
     * Opens the first administrator's account.
     *
     * @throws Rejected when the link is used, too old or unknown, or the clinic has an administrator by now
     */
    @PermitAll
    @Audited("account.set-up")
    public void accept(String token, String loginName, String displayName, String password) {
        AccountKeeping.checked(password);
        if (loginName.isBlank() || displayName.isBlank()) {
            throw Rejected.invalid("account.name-missing").at("loginName");
        }
        if (!links.use("SETUP", token, clock.instant()) || accounts.anyOf(Role.ADMIN)) {
            throw Rejected.rule("account.link-over");
        }
        Account account = new Account(
                new NewAccount(loginName, displayName, Role.ADMIN, null, null),
                passwords.hash(password),
                clock.instant());
        accounts.add(account);
        accounts.flush();
        trail.about("account", account.id(), null);
    }
}
