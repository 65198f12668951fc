package derm.catalogue;

import derm.facility.DeviceKind;
import derm.facility.RoomFeature;
import derm.shared.BaseEntity;
import derm.shared.Provenance;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a treatment's phases and course. It never changes: an edit is the next revision, the newest one
 * holds, and what was booked keeps the phases it was booked with.
 */
@Entity
@Table(name = "protocol")
public class Protocol extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "treatment_id", updatable = false)
    private Treatment treatment;

    @Column(nullable = false, updatable = false)
    private int revision;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @ElementCollection
    @CollectionTable(name = "protocol_phase", joinColumns = @JoinColumn(name = "protocol_id"))
    private Set<PhaseColumns> phases = new HashSet<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "room_feature", updatable = false, length = 20)
    private @Nullable RoomFeature room;

    @ElementCollection
    @CollectionTable(name = "protocol_device", joinColumns = @JoinColumn(name = "protocol_id"))
    @Column(name = "device_kind", nullable = false, length = 30)
    @Enumerated(EnumType.STRING)
    private Set<DeviceKind> devices = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "source", column = @Column(name = "times_source", nullable = false))
    @AttributeOverride(name = "approvedBy", column = @Column(name = "times_approved_by"))
    @AttributeOverride(name = "approvedOn", column = @Column(name = "times_approved_on"))
    private Provenance times;

    @Embedded
    private CourseColumns course;

    @Embedded
    @AttributeOverride(name = "source", column = @Column(name = "course_source", nullable = false))
    @AttributeOverride(name = "approvedBy", column = @Column(name = "course_approved_by"))
    @AttributeOverride(name = "approvedOn", column = @Column(name = "course_approved_on"))
    private Provenance courseProvenance;

    protected Protocol() {}

    Protocol(Treatment treatment, int revision, Instant since, ProtocolDetails details) {
        this.treatment = treatment;
        this.revision = revision;
        this.since = since;
        room = details.room();
        devices.addAll(details.devices());
        times = details.times();
        course = new CourseColumns(details.course());
        courseProvenance = details.courseProvenance();
        for (Phase phase : details.phases()) {
            phases.add(new PhaseColumns(phases.size(), phase));
        }
    }

    Treatment treatment() {
        return treatment;
    }

    /** Counts from 1; the highest one holds. */
    public int revision() {
        return revision;
    }

    /** When this revision was saved. */
    public Instant since() {
        return since;
    }

    /** What it says. */
    public ProtocolDetails details() {
        List<Phase> inOrder = phases.stream()
                .sorted(Comparator.comparing(PhaseColumns::position))
                .map(PhaseColumns::phase)
                .toList();
        return new ProtocolDetails(inOrder, room, devices, times, course.course(), courseProvenance);
    }
}
