package derm.platform.security;

import derm.shared.Rejected;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who makes this request. Use cases take the patient and the staff member from here, never from the request. */
@RequestScoped
public class CurrentUser {

    private @Nullable Caller caller;

    /** Sets the caller; only the sign-in mechanism and the application's own timers do. */
    public void become(@Nullable Caller newCaller) {
        caller = newCaller;
    }

    /** The caller, if somebody is signed in. */
    public Optional<Caller> ifKnown() {
        return Optional.ofNullable(caller);
    }

    /**
     * The caller.
     *
     * @throws Rejected when nobody is signed in
     */
    public Caller caller() {
        if (caller == null) {
            throw Rejected.forbidden("platform.not-signed-in");
        }
        return caller;
    }

    /** Whether the caller has this role. */
    public boolean is(Role role) {
        return caller != null && caller.role() == role;
    }

    /**
     * The patient that the caller is.
     *
     * @throws Rejected when the caller is no patient
     */
    public long patientId() {
        Long patient = caller().patientId();
        if (patient == null) {
            throw Rejected.forbidden("platform.not-yours");
        }
        return patient;
    }

    /**
     * The provider or nurse that the caller is.
     *
     * @throws Rejected when the caller is neither
     */
    public long staffId() {
        Long staff = caller().staffId();
        if (staff == null) {
            throw Rejected.forbidden("platform.not-yours");
        }
        return staff;
    }
}
