package derm.procedure;

import derm.booking.Appointment;
import derm.lesion.Lesion;
import derm.patient.Patient;
import derm.patient.PatientLookup;
import derm.patient.PatientSummary;
import derm.platform.security.CurrentUser;
import derm.platform.security.Role;
import derm.procedure.encounter.BlockPart;
import derm.procedure.encounter.Completeness;
import derm.procedure.encounter.Encounter;
import derm.procedure.encounter.LesionPart;
import derm.procedure.encounter.Limits;
import derm.procedure.encounter.NoteJudge;
import derm.procedure.encounter.Placed;
import derm.procedure.encounter.TimeOutLine;
import derm.procedure.encounter.TimeOutPart;
import derm.procedure.limit.BlockLimits;
import derm.procedure.limit.DeviceLimits;
import derm.procedure.limit.Range;
import derm.procedure.sheet.Fields;
import derm.screening.EyeZones;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes of a stored note the encounter it records and the view that is shown. */
@Dependent
class NoteReader {

    @Inject
    private Notes notes;

    @Inject
    private Instruments instruments;

    @Inject
    private StaffNames staff;

    @Inject
    private PatientLookup patients;

    @Inject
    private EyeZones eyeZones;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    Encounter encounter(ProcedureNote note) {
        return new Encounter(
                people(note),
                note.startedAt(),
                note.endedAt(),
                note.assessment(),
                note.preparation(),
                blocks(note),
                note.outcome(),
                note.lots().stream()
                        .sorted(Comparator.comparingInt(Lot::line))
                        .map(Lot::part)
                        .toList(),
                timeOut(note),
                note.reasons().stream()
                        .map(GivenReason::part)
                        .sorted(Comparator.comparing(Encounter.ReasonPart::place))
                        .toList(),
                notes.photos(note));
    }

    Limits limits(ProcedureNote note) {
        Map<Integer, DeviceLimits> devices = new HashMap<>();
        note.blocks().forEach(block -> devices.put(block.position(), instruments.limits(block.instruments())));
        return new Limits(notes.expectedRanges(), eyeZones.current(), devices);
    }

    NoteView view(ProcedureNote note) {
        Encounter encounter = encounter(note);
        Limits limits = limits(note);
        List<Placed> findings = note.isSigned() ? List.of() : NoteJudge.judge(encounter, limits, clock.instant());
        Optional<NoteVoid> voided = notes.voided(note);
        Map<Integer, NoteView.Chosen> chosen = new HashMap<>();
        Map<Integer, NoteView.LastTime> last = new HashMap<>();
        for (NoteBlock block : note.blocks()) {
            chosen.put(block.position(), instruments.chosen(block.instruments()));
            lastTime(note, block).ifPresent(time -> last.put(block.position(), time));
        }
        return new NoteView(
                note.publicId(),
                note.version(),
                status(note, voided.isPresent()),
                encounter,
                chosen,
                staff.publicId(note.assistantId()),
                note.savedAt(),
                note.savedBy(),
                findings,
                note.isSigned() ? List.of() : Completeness.missing(encounter, findings),
                usual(encounter, limits),
                last,
                mayBeSignedByCaller(note),
                aftermath(note, voided));
    }

    boolean mayBeSignedByCaller(ProcedureNote note) {
        return currentUser.is(Role.DERMATOLOGIST) && currentUser.staffId() == note.performerId();
    }

    static NoteStatus status(ProcedureNote note, boolean voided) {
        if (voided) {
            return NoteStatus.VOID;
        }
        return note.isSigned() ? NoteStatus.SIGNED : NoteStatus.DRAFT;
    }

    private Encounter.People people(ProcedureNote note) {
        Patient patient = patients.patient(note.patientId());
        PatientSummary summary = patient.summary();
        Appointment appointment = notes.appointment(note.appointmentId());
        return new Encounter.People(
                note.publicId(),
                summary.id(),
                summary.name().full(),
                summary.birthDate().toString(),
                summary.mrn(),
                appointment.reference(),
                staff.of(note.performerId()),
                staff.of(note.assistantId()));
    }

    private List<BlockPart> blocks(ProcedureNote note) {
        Map<Long, UUID> lesions = notes.lesions(note.patientId()).values().stream()
                .collect(Collectors.toMap(Lesion::id, Lesion::publicId));
        return note.blocks().stream()
                .sorted(Comparator.comparingInt(NoteBlock::position))
                .map(block -> new BlockPart(
                        block.position(),
                        block.block(),
                        block.instruments().deviceName(),
                        block.instruments().handpieceName(),
                        block.lesions().stream()
                                .map(lesion -> new LesionPart(
                                        lesions.getOrDefault(lesion.lesionId(), new UUID(0, 0)),
                                        lesion.number(),
                                        lesion.marked(),
                                        lesion.treated(),
                                        lesion.remark()))
                                .toList()))
                .toList();
    }

    private static TimeOutPart timeOut(ProcedureNote note) {
        Map<TimeOutLine, TimeOutPart.Confirmed> lines = new EnumMap<>(TimeOutLine.class);
        note.saidLines()
                .forEach(said ->
                        lines.put(said.line(), new TimeOutPart.Confirmed(said.confirmedAt(), said.confirmedBy())));
        return new TimeOutPart(note.timeOutWith(), note.timeOutSecond(), lines);
    }

    private Optional<NoteView.LastTime> lastTime(ProcedureNote note, NoteBlock block) {
        return notes.lastTime(note, block.method())
                .map(earlier -> new NoteView.LastTime(
                        earlier.method(),
                        Optional.ofNullable(earlier.note().startedAt())
                                .orElse(earlier.note().openedAt()),
                        Fields.texts(earlier.block())));
    }

    private static Map<Integer, Map<String, Range>> usual(Encounter encounter, Limits limits) {
        Map<Integer, Map<String, Range>> usual = new HashMap<>();
        encounter.blocks().forEach(part -> usual.put(part.position(), BlockLimits.expected(limits.of(part))));
        return usual;
    }

    private NoteView.Aftermath aftermath(ProcedureNote note, Optional<NoteVoid> voided) {
        return new NoteView.Aftermath(
                notes.signature(note)
                        .map(signature -> new NoteView.Signed(
                                signature.signerName(),
                                signature.signedAt(),
                                signature.zone(),
                                signature.meaning().name(),
                                signature.sha256(),
                                signature.manifest(),
                                signature.isIntact()))
                        .orElse(null),
                notes.addenda(note).stream()
                        .map(added -> new NoteView.Added(added.writtenAt(), added.authorName(), added.text()))
                        .toList(),
                voided.map(declared -> new NoteView.Voided(declared.authorName(), declared.reason()))
                        .orElse(null));
    }
}
