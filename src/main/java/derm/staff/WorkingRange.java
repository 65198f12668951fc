package derm.staff;

import derm.shared.WeeklyRange;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One stretch of a working week, as stored. */
@Embeddable
class WorkingRange {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private DayOfWeek weekday;

    @Column(name = "from_time", nullable = false)
    private LocalTime from;

    @Column(name = "to_time", nullable = false)
    private LocalTime to;

    protected WorkingRange() {}

    WorkingRange(WeeklyRange range) {
        this.weekday = range.weekday();
        this.from = range.from();
        this.to = range.to();
    }

    WeeklyRange range() {
        return new WeeklyRange(weekday, from, to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorkingRange that && range().equals(that.range());
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, from, to);
    }
}
