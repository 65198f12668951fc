package derm.lesion;

import derm.shared.BaseEntity;
import derm.shared.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A numbered point or cluster on a patient's face map.
 *
 * <p>Found at a visit, treated in one or several sessions, cleared, sometimes recurred. Its place and count can be
 * corrected; what a signed note says of it was copied into the note and stays. Marked by mistake it is struck, never
 * deleted, and its number is not used again.
 */
@Entity
@Table(name = "lesion")
public class Lesion extends BaseEntity {

    @Column(name = "patient_id", nullable = false, updatable = false)
    private long patientId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "lesions", nullable = false)
    private int lesions;

    @Enumerated(EnumType.STRING)
    @Column(name = "zone", nullable = false)
    private Zone zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "side", nullable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(name = "view", nullable = false)
    private FaceView view;

    @Column(name = "x", nullable = false)
    private BigDecimal x;

    @Column(name = "y", nullable = false)
    private BigDecimal y;

    @Column(name = "size_mm")
    private @Nullable BigDecimal sizeMm;

    @Column(name = "note", nullable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "fate", nullable = false)
    private Fate fate;

    @Column(name = "found_at", nullable = false, updatable = false)
    private Instant foundAt;

    protected Lesion() {}

    Lesion(long patientId, int number, MarkedLesion marked, Instant now) {
        this.patientId = patientId;
        this.number = number;
        this.foundAt = now;
        this.fate = Fate.FOUND;
        take(marked);
    }

    void correct(MarkedLesion marked) {
        if (fate == Fate.STRUCK) {
            throw Rejected.conflict("lesion.struck", number);
        }
        take(marked);
    }

    void strike() {
        if (fate != Fate.FOUND) {
            throw Rejected.conflict("lesion.has-history", number);
        }
        fate = Fate.STRUCK;
    }

    void become(Fate next) {
        if (fate == Fate.STRUCK) {
            throw Rejected.conflict("lesion.struck", number);
        }
        fate = next;
    }

    private void take(MarkedLesion marked) {
        lesions = marked.lesions();
        zone = marked.zone();
        side = marked.side();
        view = marked.point().view();
        x = marked.point().x();
        y = marked.point().y();
        sizeMm = marked.sizeMm();
        note = marked.note();
    }

    /** Whose it is. */
    public long patientId() {
        return patientId;
    }

    /** Its number on this patient's map, from 1. */
    public int number() {
        return number;
    }

    /** What became of it. */
    public Fate fate() {
        return fate;
    }

    /** When it was first marked. */
    public Instant foundAt() {
        return foundAt;
    }

    /** How it is marked now. */
    public MarkedLesion marked() {
        return new MarkedLesion(lesions, zone, side, new MarkedLesion.Point(view, x, y), sizeMm, note);
    }
}
