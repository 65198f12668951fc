package derm.order;

import derm.shared.BaseEntity;
import derm.shared.Rejected;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dermatologist decided for a patient.
 *
 * <p>Born OPEN when the dermatologist writes it; BOOKED when the front desk or the patient books its first visit, and
 * OPEN again if that visit falls through; DONE when what it asked for was done; WITHDRAWN, with a reason, by a
 * dermatologist while it is open. It never changes otherwise: a changed mind is a withdrawal and a new order.
 */
@Entity(name = "TreatmentOrder")
@Table(name = "treatment_order")
public class Order extends BaseEntity {

    @Column(name = "patient_id", nullable = false, updatable = false)
    private long patientId;

    @Column(name = "ordered_by", nullable = false, updatable = false)
    private long orderedBy;

    @Column(name = "ordered_at", nullable = false, updatable = false)
    private Instant orderedAt;

    @Column(name = "provider_id", updatable = false)
    private @Nullable Long providerId;

    @Column(name = "within_weeks", nullable = false, updatable = false)
    private int withinWeeks;

    @Column(name = "book_by", nullable = false, updatable = false)
    private LocalDate bookBy;

    @Column(name = "remarks", nullable = false, updatable = false)
    private String remarks;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private OrderStatus status;

    @Column(name = "appointment_id")
    private @Nullable Long appointmentId;

    @Column(name = "booked_at")
    private @Nullable Instant bookedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closing_reason")
    private @Nullable String closingReason;

    @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<OrderItem> items = new ArrayList<>();

    protected Order() {}

    Order(NewOrder wish, Party party, Instant now, LocalDate today) {
        this.patientId = party.patientId();
        this.orderedBy = party.orderedBy();
        this.providerId = party.providerId();
        this.orderedAt = now;
        this.withinWeeks = wish.withinWeeks();
        this.bookBy = today.plusWeeks(wish.withinWeeks());
        this.remarks = wish.remarks();
        this.status = OrderStatus.OPEN;
        for (NewOrder.Item item : wish.items()) {
            items.add(new OrderItem(this, items.size() + 1, item));
        }
    }

    /**
     * The keys of the people of an order.
     *
     * @param patientId for whom
     * @param orderedBy the dermatologist who decided
     * @param providerId who shall do it; null means anybody
     */
    record Party(long patientId, long orderedBy, @Nullable Long providerId) {}

    void book(long appointment, Instant now) {
        if (status != OrderStatus.OPEN) {
            throw Rejected.conflict("order.not-open");
        }
        status = OrderStatus.BOOKED;
        appointmentId = appointment;
        bookedAt = now;
    }

    void reopen() {
        if (status == OrderStatus.BOOKED) {
            status = OrderStatus.OPEN;
            appointmentId = null;
            bookedAt = null;
        }
    }

    void done(Instant now) {
        if (status == OrderStatus.OPEN || status == OrderStatus.BOOKED) {
            status = OrderStatus.DONE;
            closedAt = now;
        }
    }

    void withdraw(String reason, Instant now) {
        if (status != OrderStatus.OPEN) {
            throw Rejected.conflict("order.not-open");
        }
        status = OrderStatus.WITHDRAWN;
        closingReason = reason;
        closedAt = now;
    }

    /** For whom. */
    public long patientId() {
        return patientId;
    }

    /** The dermatologist who decided. */
    public long orderedBy() {
        return orderedBy;
    }

    /** When it was written. */
    public Instant orderedAt() {
        return orderedAt;
    }

    /** Who shall do it; null means anybody who does these methods. */
    public @Nullable Long providerId() {
        return providerId;
    }

    /** Within how many weeks of the order. */
    public int withinWeeks() {
        return withinWeeks;
    }

    /** The last day on which it should be done. */
    public LocalDate bookBy() {
        return bookBy;
    }

    /** What the front desk should know when booking. */
    public String remarks() {
        return remarks;
    }

    /** Where it stands. */
    public OrderStatus status() {
        return status;
    }

    /** The visit that was booked for it. */
    public @Nullable Long appointmentId() {
        return appointmentId;
    }

    /** Why it was withdrawn. */
    public @Nullable String closingReason() {
        return closingReason;
    }

    /** What is to be done, in sequence. */
    public List<OrderItem> items() {
        return List.copyOf(items);
    }
}
