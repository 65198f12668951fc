package derm.staff;

import derm.catalogue.Method;
import derm.shared.BaseEntity;
import derm.shared.WeeklyRange;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a part of somebody's working week is for: lunch, some methods, new patients, urgent cases. */
@Entity
@Table(name = "session_template")
public class SessionTemplate extends BaseEntity {

    @Column(name = "staff_id", nullable = false, updatable = false)
    private long staffId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private TemplateKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 9)
    private DayOfWeek weekday;

    @Column(name = "from_time", nullable = false)
    private LocalTime from;

    @Column(name = "to_time", nullable = false)
    private LocalTime to;

    @Column(name = "release_hours", nullable = false)
    private int releaseHours;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "session_template_method", joinColumns = @JoinColumn(name = "template_id"))
    @Column(name = "method", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Set<Method> methods = new HashSet<>();

    protected SessionTemplate() {}

    SessionTemplate(long staffId, TemplateDetails details) {
        this.staffId = staffId;
        change(details);
    }

    final void change(TemplateDetails details) {
        kind = details.kind();
        weekday = details.range().weekday();
        from = details.range().from();
        to = details.range().to();
        releaseHours = details.releaseHours();
        validFrom = details.validFrom();
        validTo = details.validTo();
        methods.retainAll(details.methods());
        methods.addAll(details.methods());
    }

    /** Whose time. */
    public long staffId() {
        return staffId;
    }

    /** What the time is for, and when. */
    public TemplateDetails details() {
        return new TemplateDetails(kind, new WeeklyRange(weekday, from, to), methods, releaseHours, validFrom, validTo);
    }
}
