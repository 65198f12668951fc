package derm.account;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Passwords;
import derm.platform.security.Role;
import derm.platform.security.Secrets;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Opening accounts, changing their passwords and giving programs a token. */
@Stateless
@DenyAll
public class AccountKeeping {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Opens an account.
     *
     * @return the account's key
     * @throws Rejected when the name is taken or the password too short or too long
     */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.SYSTEM})
    @Audited("account.open")
    public long open(NewAccount order, String password) {
        checked(password);
        if (accounts.byLoginName(order.loginName()).isPresent()) {
            throw Rejected.conflict("account.name-taken").at("loginName");
        }
        Account account = new Account(order, passwords.hash(password), clock.instant());
        accounts.add(account);
        accounts.flush();
        trail.about("account", account.id(), order.patientId());
        return account.id();
    }

    /** Sets a new password; every session of the account ends. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.SYSTEM})
    @Audited("account.password")
    public void changePassword(String loginName, String password) {
        checked(password);
        Account account = accounts.byLoginName(loginName).orElseThrow(() -> new NotFound("account"));
        account.changePassword(passwords.hash(password));
        trail.about("account", account.id(), null);
    }

    /** Gives out a new API token for an account; it is shown here once and never again. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.SYSTEM})
    @Audited("account.token")
    public String issueToken(String loginName, String label) {
        Account account = accounts.byLoginName(loginName).orElseThrow(() -> new NotFound("account"));
        String token = Secrets.token();
        accounts.add(new ApiToken(account, token, label, clock.instant()));
        trail.about("account", account.id(), null);
        return token;
    }

    /** The key of the account with this login name, if there is one. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.SYSTEM})
    public Optional<Long> find(String loginName) {
        return accounts.byLoginName(loginName).map(Account::id);
    }

    static void checked(String password) {
        if (password.length() < Passwords.MIN_LENGTH || password.length() > Passwords.MAX_LENGTH) {
            throw Rejected.invalid("account.password-length", Passwords.MIN_LENGTH, Passwords.MAX_LENGTH)
                    .at("password");
        }
    }
}
