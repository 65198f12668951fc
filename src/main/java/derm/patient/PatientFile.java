package derm.patient;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.shared.NotFound;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Opening a patient's file: who they are, how to reach them, what to know before meeting them. */
@Stateless
@DenyAll
public class PatientFile {

    @Inject
    private Patients patients;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail trail;

    /**
     * What the file says.
     *
     * @param summary the patient in one row
     * @param version what an edit must bring back
     * @param registeredAt when the clinic took the patient down
     * @param details everything that registering took
     */
    public record View(PatientSummary summary, int version, Instant registeredAt, PatientDetails details) {}

    /** The file of a patient; a patient's own only, for a patient. */
    @RolesAllowed({
        Role.Names.FRONT_DESK,
        Role.Names.NURSE,
        Role.Names.DERMATOLOGIST,
        Role.Names.PATIENT,
        Role.Names.SYSTEM
    })
    @Audited("patient.read")
    public View read(UUID id) {
        return view(patients.find(id)
                .filter(patient -> !currentUser.is(Role.PATIENT) || patient.id() == currentUser.patientId())
                .orElseThrow(() -> new NotFound("patient")));
    }

    /** The caller's own file. */
    @RolesAllowed(Role.Names.PATIENT)
    @Audited("patient.read")
    public View own() {
        return view(patients.find(currentUser.patientId()).orElseThrow(() -> new NotFound("patient")));
    }

    private View view(Patient patient) {
        trail.about("patient", patient.id(), patient.id());
        return new View(patient.summary(), patient.version(), patient.registeredAt(), patient.details());
    }
}
