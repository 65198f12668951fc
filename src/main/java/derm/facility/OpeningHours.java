package derm.facility;

import derm.shared.BaseEntity;
import derm.shared.WeeklyRange;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A stretch of the week in which the clinic is open. */
@Entity
@Table(name = "opening_hours")
class OpeningHours extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private DayOfWeek weekday;

    @Column(name = "from_time", nullable = false)
    private LocalTime from;

    @Column(name = "to_time", nullable = false)
    private LocalTime to;

    protected OpeningHours() {}

    OpeningHours(WeeklyRange range) {
        weekday = range.weekday();
        from = range.from();
        to = range.to();
    }

    WeeklyRange range() {
        return new WeeklyRange(weekday, from, to);
    }
}
