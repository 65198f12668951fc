package derm.facility;

import derm.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which the clinic is closed, whatever its hours say. */
@Entity
@Table(name = "closed_day")
class ClosedDay extends BaseEntity {

    @Column(nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, length = 80)
    private String name;

    protected ClosedDay() {}

    ClosedDay(LocalDate day, String name) {
        this.day = day;
        this.name = name;
    }

    ClosedDayRow row() {
        return new ClosedDayRow(day, name);
    }
}
