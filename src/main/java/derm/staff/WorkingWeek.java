package derm.staff;

import derm.shared.BaseEntity;
import derm.shared.Rejected;
import derm.shared.WeeklyRange;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The hours somebody works in a week, from a day on until their next week begins. Without any range they do not work
 * at all from that day on. Weeks follow each other, so no two can contradict each other.
 */
@Entity
@Table(name = "working_week")
public class WorkingWeek extends BaseEntity {

    @Column(name = "staff_id", nullable = false, updatable = false)
    private long staffId;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @ElementCollection
    @CollectionTable(name = "working_range", joinColumns = @JoinColumn(name = "week_id"))
    private Set<WorkingRange> ranges = new HashSet<>();

    protected WorkingWeek() {}

    private WorkingWeek(long staffId, LocalDate validFrom) {
        this.staffId = staffId;
        this.validFrom = validFrom;
    }

    /** The hours of somebody from a day on. */
    static WorkingWeek starting(LocalDate validFrom, long staffId, Collection<WeeklyRange> ranges) {
        WorkingWeek week = new WorkingWeek(staffId, validFrom);
        week.work(ranges);
        return week;
    }

    /** Replaces the hours; ranges of the same day may touch but not overlap. */
    void work(Collection<WeeklyRange> newRanges) {
        refuseOverlaps(List.copyOf(newRanges));
        Set<WorkingRange> wanted = newRanges.stream().map(WorkingRange::new).collect(Collectors.toSet());
        ranges.retainAll(wanted);
        ranges.addAll(wanted);
    }

    private static void refuseOverlaps(List<WeeklyRange> ranges) {
        for (int i = 0; i < ranges.size(); i++) {
            for (WeeklyRange other : ranges.subList(i + 1, ranges.size())) {
                if (ranges.get(i).overlaps(other)) {
                    throw Rejected.invalid(
                                    "staff.hours-overlap",
                                    ranges.get(i).from().toString(),
                                    other.from().toString())
                            .at(other.weekday().name());
                }
            }
        }
    }

    /** Whose week it is. */
    public long staffId() {
        return staffId;
    }

    /** The first day it is valid. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The hours, by weekday and start. */
    public List<WeeklyRange> ranges() {
        return ranges.stream()
                .map(WorkingRange::range)
                .sorted(Comparator.comparing(WeeklyRange::weekday).thenComparing(WeeklyRange::from))
                .toList();
    }
}
