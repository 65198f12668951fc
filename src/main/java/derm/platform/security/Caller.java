package derm.platform.security;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, as the account says at this request.
 *
 * @param accountId the key of the account; 0 for the application itself
 * @param name how the person is shown, such as {@code Rosa Delgado}
 * @param role what they may do
 * @param patientId the patient they are, for role PATIENT
 * @param staffId the provider or nurse they are, where they are one
 * @param credentialVersion grows with every change of password, role or status; an older session ends
 */
public record Caller(
        long accountId,
        String name,
        Role role,
        @Nullable Long patientId,
        @Nullable Long staffId,
        int credentialVersion) implements Serializable {

    /** The application itself: timers, relay, generator, demo seed. */
    public static Caller system() {
        return new Caller(0, "Dermclinic", Role.SYSTEM, null, null, 0);
    }
}
