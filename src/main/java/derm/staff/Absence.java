package derm.staff;

import derm.shared.BaseEntity;
import derm.shared.TimeRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time in which a provider or nurse is away, whatever their hours say. */
@Entity
@Table(name = "absence")
public class Absence extends BaseEntity {

    @Column(name = "staff_id", nullable = false, updatable = false)
    private long staffId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AbsenceKind kind;

    @Column(name = "from_at", nullable = false)
    private Instant from;

    @Column(name = "to_at", nullable = false)
    private Instant to;

    @Column(length = AbsenceDetails.MAX_NOTE)
    private @Nullable String note;

    protected Absence() {}

    Absence(long staffId, AbsenceDetails details) {
        this.staffId = staffId;
        change(details);
    }

    final void change(AbsenceDetails details) {
        kind = details.kind();
        from = details.away().from();
        to = details.away().to();
        note = details.note();
    }

    /** Who is away. */
    public long staffId() {
        return staffId;
    }

    /** Why, and from when until when. */
    public AbsenceDetails details() {
        return new AbsenceDetails(kind, new TimeRange(from, to), note);
    }
}
