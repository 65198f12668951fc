package derm.lesion;

import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role.Names;
import derm.platform.time.ClinicTime;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Dermatologists and nurses mark lesions on a patient's map, correct them, and say what became of them. */
@Stateless
@DenyAll
public class FaceMap {

    private static final String SUBJECT = "lesion";

    @Inject
    private Lesions lesions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ClinicTime time;

    @Inject
    private AuditTrail trail;

    /** The patient's lesions, by number; those struck are left out. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE, Names.SYSTEM})
    @Audited("lesion.list")
    public List<LesionRow> of(UUID patient) {
        long patientId = lesions.patient(patient);
        trail.about("patient", patientId, patientId);
        return lesions.ofPatient(patientId).stream().map(LesionRow::of).toList();
    }

    /** What happened to each lesion of the patient, by number and time. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE, Names.SYSTEM})
    @Audited("lesion.list")
    public List<LesionEvent> ledger(UUID patient) {
        long patientId = lesions.patient(patient);
        trail.about("patient", patientId, patientId);
        return lesions.ledger(patientId);
    }

    /** Marks a new lesion or cluster; it gets the next number on the map. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE, Names.SYSTEM})
    @Audited("lesion.mark")
    public LesionRow mark(UUID patient, MarkedLesion marked) {
        long patientId = lesions.patient(patient);
        Lesion lesion = new Lesion(patientId, lesions.nextNumber(patientId), marked, time.now());
        lesions.add(lesion);
        tell(lesion, new Lesions.Line(Fate.FOUND, marked.lesions(), null, null, ""));
        return LesionRow.of(lesion);
    }

    /**
     * Moves, recounts or measures a lesion.
     *
     * @param version the version that was shown; another one by now is refused
     */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE, Names.SYSTEM})
    @Audited("lesion.correct")
    public void correct(UUID id, int version, MarkedLesion marked) {
        Lesion lesion = find(id);
        if (lesion.version() != version) {
            throw Rejected.conflict("lesion.stale", lesion.number());
        }
        lesion.correct(marked);
    }

    /** Takes back a lesion that was marked by mistake; refused once it has a history. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE, Names.SYSTEM})
    @Audited("lesion.strike")
    public void strike(UUID id) {
        Lesion lesion = find(id);
        lesion.strike();
        tell(lesion, new Lesions.Line(Fate.STRUCK, lesion.marked().lesions(), null, null, ""));
    }

    /** The dermatologist sees that it is gone, or back. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.SYSTEM})
    @Audited("lesion.judge")
    public void judge(UUID id, Fate fate, String remark) {
        if (fate != Fate.CLEARED && fate != Fate.RECURRED) {
            throw Rejected.invalid("lesion.fate").at("fate");
        }
        Lesion lesion = find(id);
        lesion.become(fate);
        tell(lesion, new Lesions.Line(fate, lesion.marked().lesions(), null, null, remark));
    }

    /** A signed note tells that it treated a lesion; in the note's own transaction. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.SYSTEM})
    @Audited("lesion.treated")
    public void treated(UUID id, long noteId, String method, int count) {
        Lesion lesion = find(id);
        lesion.become(Fate.TREATED);
        tell(lesion, new Lesions.Line(Fate.TREATED, count, method, noteId, ""));
    }

    private Lesion find(UUID id) {
        Lesion lesion = lesions.find(id).orElseThrow(() -> new NotFound(SUBJECT));
        trail.about(SUBJECT, lesion.id(), lesion.patientId());
        return lesion;
    }

    private void tell(Lesion lesion, Lesions.Line line) {
        if (line.remark().length() > MarkedLesion.NOTE_MAX) {
            throw Rejected.invalid("lesion.note", MarkedLesion.NOTE_MAX).at("note");
        }
        trail.about(SUBJECT, lesion.id(), lesion.patientId());
        lesions.tell(lesion, line, time.now(), currentUser.caller().name());
    }
}
