package derm.procedure;

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

/** What may follow a signed note: an addendum, a declaration that it is void, a second look at a deviation. */
@Stateless
@DenyAll
public class NoteFollowUp {

    private static final String SUBJECT = "note";

    @Inject
    private Notes notes;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ClinicTime time;

    @Inject
    private AuditTrail trail;

    /** Adds to a signed note; the note itself stays as it was signed. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    @Audited("note.addendum")
    public void add(UUID note, String text) {
        notes.add(Addendum.to(find(note), Author.of(currentUser), text, time.now(), time.zone()));
    }

    /** Declares a signed note void, with a reason; it stays readable, and a new one can be written for the visit. */
    @RolesAllowed(Names.DERMATOLOGIST)
    @Audited("note.void")
    public void declareVoid(UUID id, String reason) {
        ProcedureNote note = find(id);
        Author author = Author.of(currentUser);
        if (author.staffId() != note.performerId()) {
            throw Rejected.forbidden("procedure.not-the-performer");
        }
        if (notes.voided(note).isPresent()) {
            throw Rejected.conflict("procedure.void");
        }
        notes.add(NoteVoid.of(note, author, reason, time.now()));
    }

    /** The deviations and reports that nobody has looked at a second time. */
    @RolesAllowed(Names.DERMATOLOGIST)
    @Audited("incident.list")
    public List<IncidentRow> openIncidents() {
        return notes.openIncidents().stream()
                .map(incident -> new IncidentRow(
                        incident.publicId(), incident.reportedAt(), incident.reporterName(), incident.text()))
                .toList();
    }

    /** A second dermatologist looked at it and says so. */
    @RolesAllowed(Names.DERMATOLOGIST)
    @Audited("incident.review")
    public void review(UUID incident, String words) {
        Incident found = notes.incident(incident).orElseThrow(() -> new NotFound("incident"));
        trail.about("incident", found.id(), found.patientId());
        found.review(Author.of(currentUser), words, time.now());
    }

    private ProcedureNote find(UUID id) {
        ProcedureNote note = notes.find(id).orElseThrow(() -> new NotFound(SUBJECT));
        trail.about(SUBJECT, note.id(), note.patientId());
        return note;
    }
}
