package derm.procedure;

import derm.shared.BaseEntity;
import derm.shared.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;

/** What somebody adds to a signed note later. Only ever added. */
@Entity
@Table(name = "procedure_addendum")
public class Addendum extends BaseEntity {

    /** The most characters of an addendum. */
    public static final int TEXT_MAX = 4000;

    @Column(name = "note_id", nullable = false, updatable = false)
    private long noteId;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @Column(name = "zone", nullable = false, updatable = false)
    private String zone;

    @Column(name = "author_id", nullable = false, updatable = false)
    private long authorId;

    @Column(name = "author_name", nullable = false, updatable = false)
    private String authorName;

    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    protected Addendum() {}

    private Addendum(ProcedureNote note, Author author, String stripped, Instant now, ZoneId zone) {
        this.noteId = note.id();
        this.writtenAt = now;
        this.zone = zone.getId();
        this.authorId = author.staffId();
        this.authorName = author.name();
        this.text = stripped;
    }

    static Addendum to(ProcedureNote note, Author author, String text, Instant now, ZoneId zone) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > TEXT_MAX) {
            throw Rejected.invalid("procedure.addendum", TEXT_MAX).at("addendum");
        }
        note.requireSigned();
        return new Addendum(note, author, stripped, now, zone);
    }

    /** When it was written. */
    public Instant writtenAt() {
        return writtenAt;
    }

    /** Who wrote it. */
    public String authorName() {
        return authorName;
    }

    /** What it says. */
    public String text() {
        return text;
    }
}
