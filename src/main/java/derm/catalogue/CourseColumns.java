package derm.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A {@link Course} as stored. */
@Embeddable
class CourseColumns {

    @Column(name = "sessions_min", nullable = false)
    private int sessionsMin;

    @Column(name = "sessions_max", nullable = false)
    private int sessionsMax;

    @Column(name = "interval_min_days", nullable = false)
    private int intervalMinDays;

    @Column(name = "interval_ideal_days", nullable = false)
    private int intervalIdealDays;

    @Column(name = "interval_max_days", nullable = false)
    private int intervalMaxDays;

    @Column(name = "healing_min_days", nullable = false)
    private int healingMinDays;

    @Column(name = "healing_max_days", nullable = false)
    private int healingMaxDays;

    @Enumerated(EnumType.STRING)
    @Column(name = "pigment_risk", nullable = false, length = 10)
    private PigmentRisk pigmentRisk;

    protected CourseColumns() {}

    CourseColumns(Course course) {
        sessionsMin = course.sessionsMin();
        sessionsMax = course.sessionsMax();
        intervalMinDays = course.intervalMinDays();
        intervalIdealDays = course.intervalIdealDays();
        intervalMaxDays = course.intervalMaxDays();
        healingMinDays = course.healingMinDays();
        healingMaxDays = course.healingMaxDays();
        pigmentRisk = course.pigmentRisk();
    }

    Course course() {
        return new Course(
                sessionsMin,
                sessionsMax,
                intervalMinDays,
                intervalIdealDays,
                intervalMaxDays,
                healingMinDays,
                healingMaxDays,
                pigmentRisk);
    }
}
