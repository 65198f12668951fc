package derm.procedure;

import derm.shared.BaseEntity;
import derm.shared.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A deviation signed in a note, or something somebody reports; a second person looks at it and says so. */
@Entity
@Table(name = "incident")
public class Incident extends BaseEntity {

    /** Where an incident comes from. */
    public enum Kind {
        /** A signed note tells of something beyond a stop. */
        DEVIATION,
        /** Somebody reports it. */
        REPORT
    }

    /** The most characters of what happened and of the review. */
    public static final int TEXT_MAX = 1000;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private Kind kind;

    @Column(name = "patient_id", updatable = false)
    private @Nullable Long patientId;

    @Column(name = "note_id", updatable = false)
    private @Nullable Long noteId;

    @Column(name = "device_id", updatable = false)
    private @Nullable Long deviceId;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Column(name = "reported_at", nullable = false, updatable = false)
    private Instant reportedAt;

    @Column(name = "reporter_id", nullable = false, updatable = false)
    private long reporterId;

    @Column(name = "reporter_name", nullable = false, updatable = false)
    private String reporterName;

    @Column(name = "reviewer_id")
    private @Nullable Long reviewerId;

    @Column(name = "reviewer_name")
    private @Nullable String reviewerName;

    @Column(name = "reviewed_at")
    private @Nullable Instant reviewedAt;

    @Column(name = "review")
    private @Nullable String review;

    protected Incident() {}

    Incident(ProcedureNote note, Author reporter, String text, Instant now) {
        this.kind = Kind.DEVIATION;
        this.patientId = note.patientId();
        this.noteId = note.id();
        this.text = text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
        this.reportedAt = now;
        this.reporterId = reporter.staffId();
        this.reporterName = reporter.name();
    }

    void review(Author reviewer, String words, Instant now) {
        if (reviewedAt != null) {
            throw Rejected.conflict("procedure.reviewed");
        }
        if (reviewer.staffId() == reporterId) {
            throw Rejected.forbidden("procedure.own-incident");
        }
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > TEXT_MAX) {
            throw Rejected.invalid("procedure.review", TEXT_MAX).at("review");
        }
        reviewerId = reviewer.staffId();
        reviewerName = reviewer.name();
        reviewedAt = now;
        review = stripped;
    }

    /** Whose visit it was. */
    public @Nullable Long patientId() {
        return patientId;
    }

    /** What happened. */
    public String text() {
        return text;
    }

    /** When it was reported. */
    public Instant reportedAt() {
        return reportedAt;
    }

    /** Who reported it. */
    public String reporterName() {
        return reporterName;
    }

    /** Whether a second person has looked at it. */
    public boolean isReviewed() {
        return reviewedAt != null;
    }
}
