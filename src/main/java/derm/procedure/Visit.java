package derm.procedure;

import org.jspecify.annotations.Nullable;

/**
 * The visit a note records, by keys.
 *
 * @param appointmentId the appointment
 * @param patientId the patient
 * @param providerId who treats
 * @param nurseId who assists
 */
record Visit(
        long appointmentId,
        long patientId,
        @Nullable Long providerId,
        @Nullable Long nurseId) {}
