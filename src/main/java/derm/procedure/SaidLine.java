package derm.procedure;

import derm.procedure.encounter.TimeOutLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A line of the time-out that was said and confirmed. */
@Embeddable
class SaidLine {

    @Enumerated(EnumType.STRING)
    @Column(name = "line", nullable = false)
    private TimeOutLine line;

    @Column(name = "confirmed_at", nullable = false)
    private Instant confirmedAt;

    @Column(name = "confirmed_by", nullable = false)
    private String confirmedBy;

    protected SaidLine() {}

    SaidLine(TimeOutLine line, Instant confirmedAt, String confirmedBy) {
        this.line = line;
        this.confirmedAt = confirmedAt;
        this.confirmedBy = confirmedBy;
    }

    TimeOutLine line() {
        return line;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String confirmedBy() {
        return confirmedBy;
    }
}
