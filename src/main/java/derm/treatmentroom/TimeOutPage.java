package derm.treatmentroom;

import derm.platform.text.RefusalText;
import derm.platform.time.ClinicTime;
import derm.procedure.NoteView;
import derm.procedure.NoteWriting;
import derm.procedure.encounter.TimeOutLine;
import derm.procedure.encounter.TimeOutPart;
import derm.procedure.sheet.Field;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Before the start: both look, both say it, each line with its time. */
@Named
@ViewScoped
public class TimeOutPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoteWriting writing;

    @Inject
    private transient ClinicTime time;

    @Inject
    private transient RefusalText texts;

    private @Nullable UUID id;
    private NoteForm form = new NoteForm();
    private int version;
    private String second = "";
    private boolean patient;
    private transient @Nullable NoteView view;

    /** Opens the time-out of a note. */
    public void open() {
        NoteView note = getNote();
        version = note.version();
        form = NoteForm.of(note, time.zone());
        TimeOutPart said = note.encounter().timeOut();
        patient = "PATIENT".equals(said.with());
        second = said.second().isEmpty() ? note.encounter().who().assistant() : said.second();
    }

    /** A line is said, or taken back. */
    public void say(TimeOutLine line) {
        boolean said = !getNote().encounter().timeOut().lines().containsKey(line);
        view = writing.timeOut(needId(), line, said);
        version = getNote().version();
    }

    /** Names the second voice. */
    public void name() {
        view = writing.timeOutWith(needId(), patient, second);
        version = getNote().version();
    }

    /** Saves preparation and numbing. */
    public void save() {
        view = writing.save(needId(), version, form.draft(getNote(), time.zone()));
        version = getNote().version();
    }

    /** Goes on to the procedure. */
    public String next() {
        save();
        if (!second.isBlank()) {
            name();
        }
        return "/treatmentroom/note.xhtml?faces-redirect=true&step=procedure&id=" + id;
    }

    /** The lines that this note needs. */
    public List<TimeOutLine> getLines() {
        return TimeOutLine.neededFor(
                getNote().encounter().methods(), getNote().encounter().preparation());
    }

    /** When and by whom a line was confirmed; nothing while it is open. */
    public TimeOutPart.@Nullable Confirmed confirmed(TimeOutLine line) {
        return getNote().encounter().timeOut().lines().get(line);
    }

    /** How many lines are still open. */
    public long getOpenLines() {
        return getLines().stream().filter(line -> confirmed(line) == null).count();
    }

    /** What is to be said beside a field. */
    public List<Told> told(String sheet, String field) {
        return Told.of(getNote(), texts, sheet, field);
    }

    /** Nothing of the preparation is worked out. */
    public String computed(String sheet, String field) {
        return "";
    }

    /** Preparation is new every time. */
    public String last(String sheet, String field) {
        return "";
    }

    /** A value as it is. */
    public String word(String sheet, String field, String value) {
        return value;
    }

    /** The fields of preparation and numbing. */
    public List<Field> getFields() {
        return SheetFields.of("Preparation", "all");
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

    /** Which note. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which note. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** What is typed. */
    public NoteForm getForm() {
        return form;
    }

    /** The second voice's name. */
    public String getSecond() {
        return second;
    }

    /** The second voice's name. */
    public void setSecond(@Nullable String name) {
        second = name == null ? "" : name;
    }

    /** Whether the second voice is the patient. */
    public boolean isPatient() {
        return patient;
    }

    /** Whether the second voice is the patient. */
    public void setPatient(boolean isPatient) {
        patient = isPatient;
    }
}
