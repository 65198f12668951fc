package derm.patient;

import org.jspecify.annotations.Nullable;

/**
 * Somebody to register.
 *
 * @param details what is known of them
 * @param external what the system they come from calls them, if they come from one
 */
public record NewPatient(PatientDetails details, @Nullable ExternalId external) {}
