package derm.procedure;

import derm.procedure.encounter.TimeOutLine;
import derm.procedure.sheet.Assessment;
import derm.procedure.sheet.Outcome;
import derm.procedure.sheet.Preparation;
import derm.shared.BaseEntity;
import derm.shared.Rejected;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The record of one procedure visit.
 *
 * <p>Opened as a draft by the dermatologist or the nurse, saved as it is written, timed out before the start, and signed
 * by who performed. From then on nothing of it changes, here and in the database; addenda follow, and a wrong one is
 * declared void with a reason. What was really done can always be recorded: beyond a stop it becomes a deviation.
 */
@Entity
@Table(name = "procedure_note")
public class ProcedureNote extends BaseEntity {

    @Column(name = "patient_id", nullable = false, updatable = false)
    private long patientId;

    @Column(name = "appointment_id", nullable = false, updatable = false)
    private long appointmentId;

    @Column(name = "performer_id", nullable = false, updatable = false)
    private long performerId;

    @Column(name = "assistant_id")
    private @Nullable Long assistantId;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private String openedBy;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "saved_by", nullable = false)
    private String savedBy;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "format", nullable = false)
    private int format = SheetText.FORMAT;

    @Column(name = "assessment", nullable = false)
    private String assessment = SheetText.EMPTY;

    @Column(name = "preparation", nullable = false)
    private String preparation = SheetText.EMPTY;

    @Column(name = "outcome", nullable = false)
    private String outcome = SheetText.EMPTY;

    @Column(name = "time_out_with")
    private @Nullable String timeOutWith;

    @Column(name = "time_out_second")
    private @Nullable String timeOutSecond;

    @Column(name = "signed_at")
    private @Nullable Instant signedAt;

    @OneToMany(mappedBy = "note", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    private List<NoteBlock> blocks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "procedure_lot", joinColumns = @JoinColumn(name = "note_id"))
    private List<Lot> lots = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "procedure_reason", joinColumns = @JoinColumn(name = "note_id"))
    private List<GivenReason> reasons = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "procedure_time_out", joinColumns = @JoinColumn(name = "note_id"))
    private List<SaidLine> saidLines = new ArrayList<>();

    protected ProcedureNote() {}

    ProcedureNote(Visit visit, long performerId, String openedBy, Instant now) {
        this.patientId = visit.patientId();
        this.appointmentId = visit.appointmentId();
        this.performerId = performerId;
        this.assistantId = visit.nurseId();
        this.openedAt = now;
        this.openedBy = openedBy;
        this.savedAt = now;
        this.savedBy = openedBy;
    }

    /** Writes down who it is, how it was prepared and how it ended. */
    void write(Assessment who, Preparation before, Outcome after) {
        requireDraft();
        assessment = SheetText.of(who);
        preparation = SheetText.of(before);
        outcome = SheetText.of(after);
    }

    void took(@Nullable Instant started, @Nullable Instant ended) {
        requireDraft();
        if (started != null && ended != null && ended.isBefore(started)) {
            throw Rejected.invalid("procedure.end-before-start").at("endedAt");
        }
        startedAt = started;
        endedAt = ended;
    }

    void assistedBy(@Nullable Long nurse) {
        requireDraft();
        assistantId = nurse;
    }

    /** The block at that place, made where there is none yet. */
    NoteBlock blockFor(int position, derm.catalogue.Method method) {
        requireDraft();
        Optional<NoteBlock> found =
                blocks.stream().filter(block -> block.position() == position).findFirst();
        if (found.isPresent() && found.get().method() == method) {
            return found.get();
        }
        found.ifPresent(blocks::remove);
        NoteBlock block = new NoteBlock(this, position, method);
        blocks.add(block);
        return block;
    }

    void keepBlocks(int count) {
        requireDraft();
        blocks.removeIf(block -> block.position() > count);
    }

    void use(List<Lot> used) {
        requireDraft();
        lots.clear();
        lots.addAll(used);
    }

    void explain(List<GivenReason> given) {
        requireDraft();
        reasons.clear();
        reasons.addAll(given);
    }

    /** One voice confirms a line of the time-out. */
    void say(TimeOutLine line, String by, Instant now) {
        requireDraft();
        saidLines.removeIf(said -> said.line() == line);
        saidLines.add(new SaidLine(line, now, by));
    }

    void takeBack(TimeOutLine line) {
        requireDraft();
        saidLines.removeIf(said -> said.line() == line);
    }

    void timeOutWith(String with, String second) {
        requireDraft();
        timeOutWith = with;
        timeOutSecond = second;
    }

    void saved(String by, Instant now) {
        requireDraft();
        savedAt = now;
        savedBy = by;
    }

    void sign(Instant now) {
        requireDraft();
        signedAt = now;
    }

    void requireSigned() {
        if (signedAt == null) {
            throw Rejected.conflict("procedure.not-signed");
        }
    }

    private void requireDraft() {
        if (signedAt != null) {
            throw Rejected.conflict("procedure.signed");
        }
    }

    /** Whose record it is. */
    public long patientId() {
        return patientId;
    }

    /** The visit it records. */
    public long appointmentId() {
        return appointmentId;
    }

    /** Who performed, and alone may sign. */
    public long performerId() {
        return performerId;
    }

    /** Who assisted. */
    public @Nullable Long assistantId() {
        return assistantId;
    }

    /** When it was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** When it was last saved. */
    public Instant savedAt() {
        return savedAt;
    }

    /** Who saved it last. */
    public String savedBy() {
        return savedBy;
    }

    /** When the procedure started. */
    public @Nullable Instant startedAt() {
        return startedAt;
    }

    /** When it ended. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** When it was signed. */
    public @Nullable Instant signedAt() {
        return signedAt;
    }

    /** Whether it is signed, and so locked. */
    public boolean isSigned() {
        return signedAt != null;
    }

    Assessment assessment() {
        return SheetText.read(Assessment.class, assessment);
    }

    Preparation preparation() {
        return SheetText.read(Preparation.class, preparation);
    }

    Outcome outcome() {
        return SheetText.read(Outcome.class, outcome);
    }

    List<NoteBlock> blocks() {
        return List.copyOf(blocks);
    }

    List<Lot> lots() {
        return List.copyOf(lots);
    }

    List<GivenReason> reasons() {
        return List.copyOf(reasons);
    }

    List<SaidLine> saidLines() {
        return List.copyOf(saidLines);
    }

    String timeOutWith() {
        return timeOutWith == null ? "" : timeOutWith;
    }

    String timeOutSecond() {
        return timeOutSecond == null ? "" : timeOutSecond;
    }
}
