package derm.platform.security;

import java.util.Optional;

/** Knows the accounts; the account feature implements it. Asked at every request, so that disabling somebody works at once. */
public interface Directory {

    /** The caller of a session, if the account is still active and its credentials have not changed since. */
    Optional<Caller> stillValid(long accountId, int credentialVersion);

    /** The caller whose API token this is, if the token is neither unknown nor revoked. */
    Optional<Caller> byToken(String token);
}
