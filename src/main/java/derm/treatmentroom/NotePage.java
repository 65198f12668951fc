package derm.treatmentroom;

import derm.lesion.FaceMap;
import derm.lesion.LesionRow;
import derm.lesion.Side;
import derm.lesion.Zone;
import derm.platform.text.RefusalText;
import derm.platform.time.ClinicTime;
import derm.procedure.InstrumentOption;
import derm.procedure.NoteStatus;
import derm.procedure.NoteView;
import derm.procedure.NoteWriting;
import derm.procedure.sheet.Field;
import derm.procedure.sheet.Laser;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing a note, step by step; saved as it is typed. */
@Named
@ViewScoped
public class NotePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> STEPS = List.of("screening", "consent", "procedure", "aftercare");

    @Inject
    private transient NoteWriting writing;

    @Inject
    private transient FaceMap faceMap;

    @Inject
    private transient ClinicTime time;

    @Inject
    private transient RefusalText texts;

    private @Nullable UUID id;
    private String step = "procedure";
    private int version;
    private NoteForm form = new NoteForm();
    private final NewMark mark = new NewMark();
    private transient @Nullable NoteView view;
    private transient @Nullable List<LesionRow> lesions;

    /** Opens the note; a signed one is shown on its own page. */
    public String open() {
        NoteView note = getNote();
        if (note.status() != NoteStatus.DRAFT) {
            return "/treatmentroom/signed.xhtml?faces-redirect=true&id=" + id;
        }
        version = note.version();
        form = NoteForm.of(note, time.zone());
        return "";
    }

    /** Saves what is typed; what cannot be is told beside its field and not saved. */
    public void save() {
        view = writing.save(needId(), version, form.draft(getNote(), time.zone()));
        version = getNote().version();
    }

    /** Marks a lesion or cluster on the map; the first block treats it. */
    public void addLesion() {
        LesionRow added = faceMap.mark(getNote().encounter().who().patient(), mark.marked());
        lesions = null;
        mark.clear();
        if (!form.getBlocks().isEmpty()) {
            form.getBlocks().get(0).take(added);
        }
        save();
    }

    /** Saves and goes on to the step that follows. */
    public String next() {
        save();
        return switch (step) {
            case "screening" -> to("note", "consent");
            case "consent" -> to("time-out", "");
            case "procedure" -> to("note", "aftercare");
            default -> to("sign", "");
        };
    }

    private String to(String page, String part) {
        return "/treatmentroom/" + page + ".xhtml?faces-redirect=true&id=" + id
                + (part.isEmpty() ? "" : "&step=" + part);
    }

    /** What is to be said beside a field. */
    public List<Told> told(String sheet, String field) {
        return Told.of(getNote(), texts, sheet, field);
    }

    /** The value of the patient's last session, or nothing. */
    public String last(String sheet, String field) {
        return form.getBlocks().stream()
                .filter(block -> block.getSheet().getName().equals(sheet))
                .map(block -> getNote().last().get(block.getPosition()))
                .filter(Objects::nonNull)
                .map(last -> last.texts().getOrDefault(field, ""))
                .findFirst()
                .orElse("");
    }

    /** A value as people say it: the words of a choice, a number as it is. */
    public String word(String sheet, String field, String value) {
        return form.getBlocks().stream()
                .filter(block -> block.getSheet().getName().equals(sheet))
                .map(block -> SheetFields.word(block.getSheet().getKind(), field, value))
                .findFirst()
                .orElse(value);
    }

    /** When the patient's last session of this method was, in days; or -1. */
    public long daysSinceLast(int position) {
        NoteView.LastTime last = getNote().last().get(position);
        return last == null ? -1 : ChronoUnit.DAYS.between(time.dateOf(last.at()), time.today());
    }

    /** The fluence that energy and spot make, or nothing. */
    public String computed(String sheet, String field) {
        if (!"fluenceJcm2".equals(field)) {
            return "";
        }
        return getNote().encounter().blocks().stream()
                .filter(part -> part.sheet().equals(sheet))
                .map(part -> part.block() instanceof Laser laser ? laser.computedFluence() : null)
                .filter(Objects::nonNull)
                .map(BigDecimal::toPlainString)
                .findFirst()
                .orElse("");
    }

    /** The fields of a sheet that belong to a step. */
    public List<Field> fields(String kind, String part) {
        return SheetFields.of(kind, part);
    }

    /** What a block can be done with. */
    public List<InstrumentOption> options(BlockForm block) {
        return writing.instruments(block.getMethod());
    }

    /** What can be fitted to the device that was chosen for a block. */
    public List<InstrumentOption.Handpiece> handpieces(BlockForm block) {
        return options(block).stream()
                .filter(option -> option.id().toString().equals(block.getDevice()))
                .flatMap(option -> option.handpieces().stream())
                .toList();
    }

    /** The patient's lesions. */
    public List<LesionRow> getLesions() {
        List<LesionRow> known = lesions;
        if (known == null) {
            known = faceMap.of(getNote().encounter().who().patient());
            lesions = known;
        }
        return known;
    }

    /** The pins of the face map, with where their numbers stand. */
    public List<Pin> getPins() {
        return Pin.of(getLesions());
    }

    /** The note as it was last saved. */
    public NoteView getNote() {
        NoteView known = view;
        if (known == null) {
            known = writing.read(needId());
            view = known;
        }
        return known;
    }

    private UUID needId() {
        if (id == null) {
            throw new NotFound("note");
        }
        return id;
    }

    /** The zones. */
    public Zone[] getZones() {
        return Zone.values();
    }

    /** The sides. */
    public Side[] getSides() {
        return Side.values();
    }

    /** Which note. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which note. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** Which step. */
    public String getStep() {
        return step;
    }

    /** Which step; an unknown one is the procedure. */
    public void setStep(@Nullable String newStep) {
        step = newStep != null && STEPS.contains(newStep) ? newStep : "procedure";
    }

    /** What is typed. */
    public NoteForm getForm() {
        return form;
    }

    /** The lesion that is being marked. */
    public NewMark getMark() {
        return mark;
    }
}
