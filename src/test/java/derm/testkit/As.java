package derm.testkit;

import derm.platform.security.Caller;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/**
 * Calls use cases in a role, for tests inside the server: {@code @Inject As.FrontDesk frontDesk} and
 * {@code frontDesk.call(() -> booking.book(…))}. The caller is account 1; {@link #callAs} names another.
 */
public abstract class As {

    @Inject
    private CurrentUser user;

    private final Role role;

    As(Role role) {
        this.role = role;
    }

    /** Calls as somebody of the role. */
    public <T> T call(Callable<T> work) throws Exception {
        return callAs(new Caller(1, "Test " + role, role, null, null, 0), work);
    }

    /** Calls as exactly this caller. */
    public <T> T callAs(Caller caller, Callable<T> work) throws Exception {
        Caller before = user.ifKnown().orElse(null);
        user.become(caller);
        try {
            return work.call();
        } finally {
            user.become(before);
        }
    }

    /** In the role of the front desk. */
    @Stateless
    @PermitAll
    @RunAs("FRONT_DESK")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class FrontDesk extends As {
        /** Made by the server. */
        public FrontDesk() {
            super(Role.FRONT_DESK);
        }
    }

    /** In the role of a nurse. */
    @Stateless
    @PermitAll
    @RunAs("NURSE")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class Nurse extends As {
        /** Made by the server. */
        public Nurse() {
            super(Role.NURSE);
        }
    }

    /** In the role of a dermatologist. */
    @Stateless
    @PermitAll
    @RunAs("DERMATOLOGIST")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class Dermatologist extends As {
        /** Made by the server. */
        public Dermatologist() {
            super(Role.DERMATOLOGIST);
        }
    }

    /** In the role of an admin. */
    @Stateless
    @PermitAll
    @RunAs("ADMIN")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class Admin extends As {
        /** Made by the server. */
        public Admin() {
            super(Role.ADMIN);
        }
    }

    /** In the role of a patient. */
    @Stateless
    @PermitAll
    @RunAs("PATIENT")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class Patient extends As {
        /** Made by the server. */
        public Patient() {
            super(Role.PATIENT);
        }
    }
}
