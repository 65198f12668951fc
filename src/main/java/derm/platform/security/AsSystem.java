package derm.platform.security;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Lets the application itself call use cases, as role SYSTEM: at start, from timers, the relay and the generator. Each use
 * case called has its own transaction; whoever called before is the caller again afterwards.
 */
@Stateless
@RunAs(Role.Names.SYSTEM)
public class AsSystem {

    @Inject
    private CurrentUser currentUser;

    /** Does the work as the application itself. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(Runnable work) {
        Caller before = currentUser.ifKnown().orElse(null);
        currentUser.become(Caller.system());
        try {
            work.run();
        } finally {
            currentUser.become(before);
        }
    }
}
