package derm.procedure;

import derm.booking.Appointment;
import derm.lesion.FaceMap;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role.Names;
import derm.platform.time.ClinicTime;
import derm.procedure.encounter.BlockPart;
import derm.procedure.encounter.Completeness;
import derm.procedure.encounter.Encounter;
import derm.procedure.encounter.LesionPart;
import derm.procedure.encounter.Manifest;
import derm.procedure.encounter.Missing;
import derm.procedure.encounter.NoteJudge;
import derm.procedure.encounter.Placed;
import derm.procedure.sheet.Finding;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The dermatologist who performed reads exactly what is to be signed, and signs; then the note is locked. */
@Stateless
@DenyAll
public class NoteSigning {

    private static final String SUBJECT = "note";

    @Inject
    private Notes notes;

    @Inject
    private NoteReader reader;

    @Inject
    private FaceMap faceMap;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ClinicTime time;

    @Inject
    private AuditTrail trail;

    /** Exactly what a signature would cover now. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    @Audited("note.read")
    public SigningSheet preview(UUID id) {
        ProcedureNote note = find(id);
        Encounter encounter = reader.encounter(note);
        List<Placed> findings = findings(note, encounter);
        Manifest manifest = Manifest.of(encounter);
        return new SigningSheet(
                manifest.lines(),
                manifest.sha256(),
                Completeness.missing(encounter, findings),
                deviations(note).stream()
                        .map(GivenReason::part)
                        .map(NoteSigning::text)
                        .toList());
    }

    /**
     * Signs the note. Refused for anybody but who performed, for a visit that fell through, with parts missing or
     * impossible, and when the text is no longer the one that was shown.
     *
     * @param shownSha256 the hash of what was shown
     */
    @RolesAllowed(Names.DERMATOLOGIST)
    @Audited("note.sign")
    public void sign(UUID id, String shownSha256) {
        ProcedureNote note = find(id);
        if (!reader.mayBeSignedByCaller(note)) {
            throw Rejected.forbidden("procedure.not-the-performer");
        }
        refuseFallenThrough(note);
        Encounter encounter = reader.encounter(note);
        refuseGaps(note, encounter);
        Manifest manifest = Manifest.of(encounter);
        byte[] shown = shownSha256.getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(shown, manifest.sha256().getBytes(StandardCharsets.US_ASCII))) {
            throw Rejected.conflict("procedure.changed");
        }
        Instant now = time.now();
        Author author = Author.of(currentUser);
        note.sign(now);
        notes.add(new Signature(note, author, manifest, now, time.zone()));
        tellLesions(note, encounter);
        List<GivenReason> deviations = deviations(note);
        if (!deviations.isEmpty()) {
            String text = deviations.stream()
                    .map(GivenReason::part)
                    .map(NoteSigning::text)
                    .collect(Collectors.joining("; "));
            notes.add(new Incident(note, author, text, now));
        }
        trail.about(SUBJECT, note.id(), note.patientId());
        trail.detail("sha256 " + manifest.sha256());
    }

    private void refuseFallenThrough(ProcedureNote note) {
        Appointment appointment = notes.appointment(note.appointmentId());
        if (appointment.status().fellThrough()) {
            throw Rejected.conflict(
                    "procedure.visit-fell-through", appointment.status().word());
        }
    }

    private void refuseGaps(ProcedureNote note, Encounter encounter) {
        List<Placed> findings = findings(note, encounter);
        for (Placed placed : findings) {
            if (placed.finding().level() == Finding.Level.IMPOSSIBLE) {
                throw Rejected.rule("procedure.has-impossible").at(placed.place());
            }
        }
        List<Missing> missing = Completeness.missing(encounter, findings);
        if (!missing.isEmpty()) {
            throw Rejected.rule("procedure.incomplete", missing.size())
                    .with(
                            "missing",
                            missing.stream()
                                    .map(gap -> gap.sheet() + "/" + gap.field())
                                    .toList());
        }
    }

    private void tellLesions(ProcedureNote note, Encounter encounter) {
        for (BlockPart part : encounter.blocks()) {
            for (LesionPart lesion : part.lesions()) {
                if (lesion.treated() > 0) {
                    faceMap.treated(
                            lesion.lesion(), note.id(), part.block().method().name(), lesion.treated());
                }
            }
        }
    }

    private List<Placed> findings(ProcedureNote note, Encounter encounter) {
        return NoteJudge.judge(encounter, reader.limits(note), time.now());
    }

    private static List<GivenReason> deviations(ProcedureNote note) {
        return note.reasons().stream().filter(GivenReason::isDeviation).toList();
    }

    private static String text(Encounter.ReasonPart part) {
        return part.place() + ": " + part.reason();
    }

    private ProcedureNote find(UUID id) {
        ProcedureNote note = notes.find(id).orElseThrow(() -> new NotFound(SUBJECT));
        trail.about(SUBJECT, note.id(), note.patientId());
        return note;
    }
}
