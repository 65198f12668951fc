package derm.procedure;

import derm.shared.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The declaration that a signed note is void, and why: a plain row, only ever added. */
@Entity
@Table(name = "procedure_void")
class NoteVoid {

    static final int REASON_MAX = 300;

    @Id
    @Column(name = "note_id")
    private long noteId;

    @Column(name = "voided_at", nullable = false, updatable = false)
    private Instant voidedAt;

    @Column(name = "author_id", nullable = false, updatable = false)
    private long authorId;

    @Column(name = "author_name", nullable = false, updatable = false)
    private String authorName;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    protected NoteVoid() {}

    private NoteVoid(ProcedureNote note, Author author, String stripped, Instant now) {
        this.noteId = note.id();
        this.voidedAt = now;
        this.authorId = author.staffId();
        this.authorName = author.name();
        this.reason = stripped;
    }

    static NoteVoid of(ProcedureNote note, Author author, String reason, Instant now) {
        String stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > REASON_MAX) {
            throw Rejected.invalid("procedure.void-reason", REASON_MAX).at("reason");
        }
        note.requireSigned();
        return new NoteVoid(note, author, stripped, now);
    }

    Instant voidedAt() {
        return voidedAt;
    }

    String authorName() {
        return authorName;
    }

    String reason() {
        return reason;
    }
}
