package derm.order;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.lesion.Zones;
import derm.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One method of an order: how many lesions, where, in how many sessions. Lives and dies with its order. */
@Entity
@Table(name = "treatment_order_item")
public class OrderItem extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", nullable = false, updatable = false)
    private Order order;

    @Column(name = "position", nullable = false, updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "method", nullable = false, updatable = false)
    private Method method;

    @Enumerated(EnumType.STRING)
    @Column(name = "band", nullable = false, updatable = false)
    private LesionBand band;

    @Column(name = "lesions", updatable = false)
    private @Nullable Integer lesions;

    @Column(name = "zones", nullable = false, updatable = false)
    private String zones;

    @Column(name = "sessions", nullable = false, updatable = false)
    private int sessions;

    @Column(name = "exception_reason", updatable = false)
    private @Nullable String exceptionReason;

    protected OrderItem() {}

    OrderItem(Order order, int position, NewOrder.Item item) {
        this.order = order;
        this.position = position;
        this.method = item.method();
        this.band = item.band();
        this.lesions = item.lesions();
        this.zones = Zones.text(item.zones());
        this.sessions = item.sessions();
        this.exceptionReason = item.exceptionReason();
    }

    /** The order it belongs to. */
    public Order order() {
        return order;
    }

    /** Its place in the sequence, from 1. */
    public int position() {
        return position;
    }

    /** How it is to be done. */
    public Method method() {
        return method;
    }

    /** How many lesions, roughly. */
    public LesionBand band() {
        return band;
    }

    /** How many lesions exactly, where they were counted. */
    public @Nullable Integer lesions() {
        return lesions;
    }

    /** How many lesions a booking or a quote starts from: the count, or the fewest of the band. */
    public int plannedLesions() {
        return lesions == null ? band.least() : lesions;
    }

    /** Where. */
    public Set<Zone> zones() {
        return Zones.parse(zones);
    }

    /** How many sessions are planned. */
    public int sessions() {
        return sessions;
    }

    /** Why a zone rule that forbids this was set aside. */
    public @Nullable String exceptionReason() {
        return exceptionReason;
    }
}
