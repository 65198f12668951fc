package derm.procedure;

import derm.booking.Appointment;
import derm.booking.VisitItem;
import derm.catalogue.Method;
import derm.lesion.Lesion;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role.Names;
import derm.procedure.encounter.NoteJudge;
import derm.procedure.encounter.Placed;
import derm.procedure.encounter.TimeOutLine;
import derm.procedure.sheet.Assessment;
import derm.procedure.sheet.Fields;
import derm.procedure.sheet.MethodBlock;
import derm.procedure.sheet.Outcome;
import derm.procedure.sheet.Preparation;
import derm.procedure.sheet.Sheet;
import derm.procedure.sheet.SheetReader;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dermatologists and nurses open, write and time out the note of a visit. */
@Stateless
@DenyAll
public class NoteWriting {

    private static final String SUBJECT = "note";
    private static final int SECOND_MAX = 120;

    @Inject
    private Notes notes;

    @Inject
    private NoteReader reader;

    @Inject
    private Instruments instruments;

    @Inject
    private StaffNames staff;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** The note of a visit: the one that stands, or a new draft with a block for each procedure that was planned. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    @Audited("note.open")
    public UUID open(UUID visit) {
        Appointment appointment = notes.appointment(visit).orElseThrow(() -> new NotFound("appointment"));
        List<ProcedureNote> standing = notes.standing(List.of(appointment.id()));
        if (!standing.isEmpty()) {
            return about(standing.get(0)).publicId();
        }
        if (appointment.status().fellThrough()) {
            throw Rejected.conflict(
                    "procedure.visit-fell-through", appointment.status().word());
        }
        var placement = appointment.placement();
        Long performer = placement.providerId();
        if (performer == null) {
            performer = currentUser.staffId();
        }
        ProcedureNote note = new ProcedureNote(
                new Visit(appointment.id(), appointment.patientId(), performer, placement.nurseId()),
                performer,
                currentUser.caller().name(),
                clock.instant());
        int position = 0;
        for (VisitItem item : appointment.items()) {
            if (item.method().isProcedure()) {
                note.blockFor(++position, item.method());
            }
        }
        return about(notes.add(note)).publicId();
    }

    /** The note with everything that is to say about it. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    @Audited("note.read")
    public NoteView read(UUID id) {
        return reader.view(find(id));
    }

    /**
     * Saves a draft.
     *
     * @param version the version that was shown; another one by now is refused, so that two tabs do not undo each other
     * @return the note as it is now; the impossible values that were left out are among its findings
     */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    @Audited("note.save")
    public NoteView save(UUID id, int version, NoteDraft draft) {
        ProcedureNote note = find(id);
        if (note.version() != version) {
            throw Rejected.conflict("procedure.stale", note.savedBy());
        }
        List<Placed> impossible = new ArrayList<>();
        write(note, draft, impossible);
        List<Placed> findings = NoteJudge.judge(reader.encounter(note), reader.limits(note), clock.instant());
        note.explain(reasons(note, draft, findings));
        note.saved(currentUser.caller().name(), clock.instant());
        notes.flush();
        NoteView view = reader.view(note);
        impossible.addAll(view.findings());
        return withFindings(view, impossible);
    }

    /** A line of the time-out is said and confirmed, or taken back. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    @Audited("note.time-out")
    public NoteView timeOut(UUID id, TimeOutLine line, boolean said) {
        ProcedureNote note = find(id);
        if (said) {
            note.say(line, currentUser.caller().name(), clock.instant());
        } else {
            note.takeBack(line);
        }
        return touched(note);
    }

    /** The second voice of the time-out: a second member of staff, or the patient. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    @Audited("note.time-out")
    public NoteView timeOutWith(UUID id, boolean patient, String second) {
        String name = second.strip();
        if (name.isEmpty() || name.length() > SECOND_MAX) {
            throw Rejected.invalid("procedure.second-voice", SECOND_MAX).at("second");
        }
        ProcedureNote note = find(id);
        note.timeOutWith(patient ? "PATIENT" : "STAFF", name);
        return touched(note);
    }

    /** What a method can be done with. */
    @RolesAllowed({Names.DERMATOLOGIST, Names.NURSE})
    public List<InstrumentOption> instruments(Method method) {
        return instruments.offer(method);
    }

    private void write(ProcedureNote note, NoteDraft draft, List<Placed> impossible) {
        Instant now = clock.instant();
        refuseFuture(draft.startedAt(), "startedAt", now);
        refuseFuture(draft.endedAt(), "endedAt", now);
        note.took(draft.startedAt(), draft.endedAt());
        UUID nurse = draft.assistant();
        note.assistedBy(nurse == null ? null : staff.nurse(nurse));
        note.write(
                read("assessment", Assessment.class, draft.assessment(), impossible),
                read("preparation", Preparation.class, draft.preparation(), impossible),
                read("outcome", Outcome.class, draft.outcome(), impossible));
        Map<UUID, Lesion> lesions = notes.lesions(note.patientId());
        int position = 0;
        for (NoteDraft.BlockDraft draftBlock : draft.blocks()) {
            NoteBlock block = note.blockFor(++position, draftBlock.method());
            Class<? extends MethodBlock> type = MethodBlock.typeOf(draftBlock.method());
            block.write(read(Integer.toString(position), type, draftBlock.texts(), impossible));
            block.with(instruments.choose(draftBlock.device(), draftBlock.handpiece()));
            block.on(draftBlock.lesions().stream()
                    .map(drafted -> treated(lesions, drafted))
                    .toList());
        }
        note.keepBlocks(position);
        List<Lot> lots = new ArrayList<>();
        draft.lots().forEach(lot -> lots.add(Lot.of(lots.size() + 1, lot)));
        note.use(lots);
    }

    private static TreatedLesion treated(Map<UUID, Lesion> lesions, NoteDraft.LesionDraft drafted) {
        Lesion lesion = lesions.get(drafted.lesion());
        if (lesion == null) {
            throw new NotFound("lesion");
        }
        return TreatedLesion.of(lesion, drafted.treated(), drafted.remark());
    }

    private static <S extends Sheet> S read(
            String sheet, Class<S> type, Map<String, String> texts, List<Placed> impossible) {
        var reading = SheetReader.read(type, texts);
        reading.findings().forEach(found -> impossible.add(new Placed(sheet, found)));
        return reading.sheet();
    }

    /** A reason counts only where something asks for one; others would be about values that are gone. */
    private static List<GivenReason> reasons(ProcedureNote note, NoteDraft draft, List<Placed> findings) {
        return findings.stream()
                .filter(placed -> placed.finding().asksReason())
                .filter(placed ->
                        !draft.reasons().getOrDefault(placed.place(), "").isBlank())
                .map(placed -> GivenReason.of(
                        placed, value(note, placed), draft.reasons().getOrDefault(placed.place(), "")))
                .toList();
    }

    private static String value(ProcedureNote note, Placed placed) {
        Map<String, String> texts = switch (placed.sheet()) {
            case "assessment" -> Fields.texts(note.assessment());
            case "preparation" -> Fields.texts(note.preparation());
            case "outcome" -> Fields.texts(note.outcome());
            default ->
                note.blocks().stream()
                        .filter(block -> Integer.toString(block.position()).equals(placed.sheet()))
                        .findFirst()
                        .map(block -> Fields.texts(block.block()))
                        .orElse(Map.of());
        };
        return texts.getOrDefault(placed.finding().field(), "");
    }

    private static void refuseFuture(@Nullable Instant at, String field, Instant now) {
        if (at != null && at.isAfter(now)) {
            throw Rejected.invalid("procedure.future").at(field);
        }
    }

    private NoteView touched(ProcedureNote note) {
        note.saved(currentUser.caller().name(), clock.instant());
        notes.flush();
        return reader.view(note);
    }

    private static NoteView withFindings(NoteView view, List<Placed> findings) {
        return new NoteView(
                view.id(),
                view.version(),
                view.status(),
                view.encounter(),
                view.instruments(),
                view.assistant(),
                view.savedAt(),
                view.savedBy(),
                findings,
                view.missing(),
                view.usual(),
                view.last(),
                view.maySign(),
                view.aftermath());
    }

    private ProcedureNote find(UUID id) {
        return about(notes.find(id).orElseThrow(() -> new NotFound(SUBJECT)));
    }

    private ProcedureNote about(ProcedureNote note) {
        trail.about(SUBJECT, note.id(), note.patientId());
        return note;
    }
}
