package derm.booking;

import static derm.booking.AppointmentStatus.ARRIVED;
import static derm.booking.AppointmentStatus.BOOKED;
import static derm.booking.AppointmentStatus.CANCELLED;
import static derm.booking.AppointmentStatus.CHECKOUT;
import static derm.booking.AppointmentStatus.COMPLETED;
import static derm.booking.AppointmentStatus.CONFIRMED;
import static derm.booking.AppointmentStatus.IN_PROCEDURE;
import static derm.booking.AppointmentStatus.LEFT;
import static derm.booking.AppointmentStatus.NO_SHOW;
import static derm.booking.AppointmentStatus.ROOMED;

import derm.platform.security.Caller;
import derm.platform.security.Role;
import derm.shared.BaseEntity;
import derm.shared.Rejected;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One visit of one patient with one or more treatments, done in sequence.
 *
 * <p>It is born booked (or requested), may be confirmed and moved, and on the day goes from arrived over roomed and in
 * procedure to checkout and completed; before that it may be cancelled or missed, and who came may leave unseen. Moving
 * keeps it the same appointment. A step back restores the status before. Nothing is ever deleted: the steps, the moves
 * and the rules that were set aside are kept beside it. Its claimed time lives in the ledger, under its key.
 */
@Entity
@Table(name = "appointment")
public class Appointment extends BaseEntity {

    /** The most characters a reason may have. */
    public static final int REASON_LENGTH = 300;

    @Column(nullable = false, updatable = false, length = Reference.LENGTH)
    private String reference = "";

    @Column(name = "patient_id", nullable = false, updatable = false)
    private long patientId;

    @Column(name = "provider_id")
    private @Nullable Long providerId;

    @Column(name = "nurse_id")
    private @Nullable Long nurseId;

    @Column(name = "room_id")
    private @Nullable Long roomId;

    @Column(name = "device_id")
    private @Nullable Long deviceId;

    @Column(name = "order_id")
    private @Nullable Long orderId;

    @Column(name = "course_id")
    private @Nullable Long courseId;

    @Column(name = "session_no")
    private @Nullable Integer sessionNo;

    @Column(name = "start_at", nullable = false)
    private Instant start;

    @Column(name = "end_at", nullable = false)
    private Instant end;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private AppointmentStatus status;

    @Column(nullable = false)
    private boolean overbooked;

    @Column(name = "booked_at", nullable = false, updatable = false)
    private Instant bookedAt;

    @Column(name = "booked_by", updatable = false)
    private @Nullable Long bookedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "booked_as", nullable = false, updatable = false, length = 20)
    private Role bookedAs;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancelled_by", length = 20)
    private @Nullable Role cancelledBy;

    @Column(name = "cancel_reason", length = REASON_LENGTH)
    private @Nullable String cancelReason;

    @Column(name = "notice_minutes")
    private @Nullable Integer noticeMinutes;

    @Embedded
    private @Nullable TimesTaken times;

    @ElementCollection
    @CollectionTable(name = "appointment_item", joinColumns = @JoinColumn(name = "appointment_id"))
    @OrderColumn(name = "item_no")
    private List<AppointmentItem> items = new ArrayList<>();

    protected Appointment() {}

    Appointment(long patientId, Placement placement, List<VisitItem> visit, Caller by, Instant now) {
        this.patientId = patientId;
        this.status = BOOKED;
        this.bookedAt = now;
        this.bookedBy = by.accountId() == 0 ? null : by.accountId();
        this.bookedAs = by.role();
        visit.forEach(item -> items.add(new AppointmentItem(item)));
        place(placement);
    }

    /** Gives it the number people call it by; once, when its key is known. */
    void nameIt() {
        reference = Reference.of(id());
    }

    void comesFrom(long order) {
        orderId = order;
    }

    /** Makes it a session of a course. */
    void belongsTo(long course, int session) {
        courseId = course;
        sessionNo = session;
    }

    void markOverbooked(boolean inExtraLane) {
        overbooked = inExtraLane;
    }

    /** Takes it to another time or place; a confirmation was for the old one. */
    void move(Placement to) {
        requireAhead();
        place(to);
        if (status == CONFIRMED) {
            status = BOOKED;
        }
    }

    void confirm() {
        become(CONFIRMED);
    }

    void arrive(Instant now) {
        become(ARRIVED);
        taken().arrived(now);
    }

    void room(Instant now) {
        become(ROOMED);
        taken().roomed(now);
    }

    /** The numbing was applied: not a step, but a time that counts. */
    void numb(Instant now) {
        if (status != ROOMED) {
            throw Rejected.conflict("booking.not-roomed", status.word());
        }
        taken().numbed(now);
    }

    void start(Instant now) {
        become(IN_PROCEDURE);
        taken().started(now);
    }

    void checkOut(Instant now) {
        become(CHECKOUT);
        taken().ended(now);
    }

    void complete(Instant now) {
        become(COMPLETED);
        taken().left(now);
    }

    void leave(Instant now) {
        become(LEFT);
        taken().left(now);
    }

    void miss() {
        become(NO_SHOW);
    }

    void cancel(Role by, String reason, Instant now) {
        become(CANCELLED);
        cancelledAt = now;
        cancelledBy = by;
        cancelReason = reason;
        noticeMinutes = Math.toIntExact(Duration.between(now, start).toMinutes());
    }

    /** Goes back to the status before, and forgets the times that did not happen; its steps remember them. */
    void stepBack(AppointmentStatus before) {
        if (!before.mayBecome(status)) {
            throw Rejected.conflict("booking.wrong-state", status.word(), before.word());
        }
        status = before;
        taken().forgetAfter(before);
        if (before.isAhead()) {
            forgetCancellation();
        }
    }

    private void forgetCancellation() {
        cancelledAt = null;
        cancelledBy = null;
        cancelReason = null;
        noticeMinutes = null;
    }

    private void become(AppointmentStatus next) {
        if (!status.mayBecome(next)) {
            throw Rejected.conflict("booking.wrong-state", status.word(), next.word());
        }
        status = next;
    }

    /** Refuses what is not ahead any more. */
    void requireAhead() {
        if (!status.isAhead()) {
            throw Rejected.conflict("booking.not-movable", status.word());
        }
    }

    /** Refuses somebody who saw an older version. */
    void requireSeenAt(@Nullable Integer version) {
        if (version != null && version != version()) {
            throw Rejected.conflict("booking.stale");
        }
    }

    /** Where no time was taken yet, the database has nothing to make the times from. */
    private TimesTaken taken() {
        if (times == null) {
            times = new TimesTaken();
        }
        return times;
    }

    private void place(Placement placement) {
        start = placement.start();
        end = placement.end();
        providerId = placement.providerId();
        nurseId = placement.nurseId();
        roomId = placement.roomId();
        deviceId = placement.deviceId();
    }

    /** The number people call it by. */
    public String reference() {
        return reference;
    }

    /** The patient's key. */
    public long patientId() {
        return patientId;
    }

    /** When, and with whom. */
    public Placement placement() {
        return new Placement(start, end, providerId, nurseId, roomId, deviceId);
    }

    /** The provider's key; an online answer or a nurse's visit may have none. */
    public Optional<Long> providerId() {
        return Optional.ofNullable(providerId);
    }

    /** The key of the order it was booked from. */
    public Optional<Long> orderId() {
        return Optional.ofNullable(orderId);
    }

    /** The key of the course it is a session of. */
    public Optional<Long> courseId() {
        return Optional.ofNullable(courseId);
    }

    /** When the patient is needed. */
    public Instant start() {
        return start;
    }

    /** When the patient is free. */
    public Instant end() {
        return end;
    }

    /** Where it is in its life. */
    public AppointmentStatus status() {
        return status;
    }

    /** Whether its provider was overbooked on purpose. */
    public boolean isOverbooked() {
        return overbooked;
    }

    /** What happened when on the day. */
    public VisitTimes times() {
        return taken().asRecord();
    }

    /** How long before the start it was cancelled, where it was. */
    public Optional<Duration> notice() {
        return Optional.ofNullable(noticeMinutes).map(Duration::ofMinutes);
    }

    /** The treatments in their sequence. */
    public List<VisitItem> items() {
        return items.stream().map(AppointmentItem::asPlanned).toList();
    }

    /** The one id that calendars know it by, through every move. */
    public String calendarUid() {
        return calendarUid(publicId());
    }

    static String calendarUid(UUID publicId) {
        return publicId + "@dermclinic";
    }
}
