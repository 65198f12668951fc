package derm.catalogue;

import derm.lesion.LesionBand;
import java.time.Instant;
import java.util.UUID;

/**
 * A treatment with the protocol that holds, as lists, the opening finder, prices and notes see it.
 *
 * @param id the key
 * @param publicId the id outside
 * @param version counts the saves of the treatment
 * @param code what the API calls it
 * @param method how it is done
 * @param active whether new visits may be booked for it
 * @param details what the clinic says about it
 * @param revision the protocol's revision
 * @param since when that revision was saved
 * @param protocol what the treatment takes
 */
public record TreatmentRow(
        long id,
        UUID publicId,
        int version,
        String code,
        Method method,
        boolean active,
        TreatmentDetails details,
        int revision,
        Instant since,
        ProtocolDetails protocol) {

    static TreatmentRow of(Treatment treatment, Protocol protocol) {
        return new TreatmentRow(
                treatment.id(),
                treatment.publicId(),
                treatment.version(),
                treatment.code(),
                treatment.method(),
                treatment.isActive(),
                treatment.details(),
                protocol.revision(),
                protocol.since(),
                protocol.details());
    }

    /** In the clinic's own words. */
    public String name() {
        return details.name();
    }

    /** Whether it takes no room: the patient is at home. */
    public boolean online() {
        return protocol.room() == null;
    }

    /** How long the patient is needed, numbing included and turnover not. */
    public int patientMinutes(LesionBand band) {
        return protocol.phases().stream()
                .filter(phase -> phase.step() != Step.TURNOVER)
                .mapToInt(phase -> phase.minutes(band))
                .sum();
    }
}
