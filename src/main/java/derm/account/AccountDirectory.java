package derm.account;

import derm.platform.security.Caller;
import derm.platform.security.Directory;
import derm.platform.security.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the sign-in mechanism, at every request, whether a session or token still stands. */
@ApplicationScoped
class AccountDirectory implements Directory {

    private static final int MAX_TOKEN = 200;

    @Inject
    private Accounts accounts;

    @Override
    public Optional<Caller> stillValid(long accountId, int credentialVersion) {
        return accounts.activeCaller(accountId, credentialVersion);
    }

    @Override
    public Optional<Caller> byToken(String token) {
        return token.isEmpty() || token.length() > MAX_TOKEN
                ? Optional.empty()
                : accounts.callerByToken(Secrets.hash(token));
    }
}
