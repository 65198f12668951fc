package derm.patient;

import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.shared.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How other features get at a patient inside their own use cases: the calling use case leaves the event in the trail.
 * A caller who is a patient finds nobody but themselves.
 */
@Stateless
@DenyAll
public class PatientLookup {

    @Inject
    private Patients patients;

    @Inject
    private CurrentUser currentUser;

    /** The patient with a public id, managed by the running transaction. */
    @RolesAllowed({
        Role.Names.FRONT_DESK,
        Role.Names.NURSE,
        Role.Names.DERMATOLOGIST,
        Role.Names.PATIENT,
        Role.Names.SYSTEM
    })
    public Patient patient(UUID id) {
        return mine(patients.find(id).orElseThrow(() -> new NotFound("patient")));
    }

    /** The patient with a key. */
    @RolesAllowed({
        Role.Names.FRONT_DESK,
        Role.Names.NURSE,
        Role.Names.DERMATOLOGIST,
        Role.Names.PATIENT,
        Role.Names.SYSTEM
    })
    public Patient patient(long key) {
        return mine(patients.find(key).orElseThrow(() -> new NotFound("patient")));
    }

    /** The rows of these patients by key, in one query: for lists and boards. */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.NURSE, Role.Names.DERMATOLOGIST, Role.Names.SYSTEM})
    public Map<Long, PatientSummary> summaries(Collection<Long> keys) {
        return patients.inOrder(List.copyOf(keys)).stream().collect(Collectors.toMap(Patient::id, Patient::summary));
    }

    private Patient mine(Patient patient) {
        if (currentUser.is(Role.PATIENT) && patient.id() != currentUser.patientId()) {
            throw new NotFound("patient");
        }
        return patient;
    }
}
