package derm.facility;

import derm.shared.BaseEntity;
import derm.shared.Provenance;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a device works with. The limits are this handpiece's own, with their source and approval. */
@Entity
@Table(name = "handpiece")
public class Handpiece extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "device_id", updatable = false)
    private Device device;

    @Column(nullable = false, length = RoomDetails.MAX_NAME)
    private String name;

    @ElementCollection
    @CollectionTable(name = "handpiece_limit", joinColumns = @JoinColumn(name = "handpiece_id"))
    private List<LimitColumns> limits = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "source", column = @Column(name = "limits_source", nullable = false))
    @AttributeOverride(name = "approvedBy", column = @Column(name = "limits_approved_by"))
    @AttributeOverride(name = "approvedOn", column = @Column(name = "limits_approved_on"))
    private Provenance provenance;

    protected Handpiece() {}

    Handpiece(Device device, HandpieceDetails details) {
        this.device = device;
        name = details.name();
        provenance = details.provenance();
        details.limits().forEach(limit -> limits.add(new LimitColumns(limit)));
    }

    /** What it is fitted to. */
    public Device device() {
        return device;
    }

    /** As the clinic calls it. */
    public String name() {
        return name;
    }

    /** What it is expected to be set to, by quantity. */
    public List<Limit> limits() {
        return limits.stream()
                .map(LimitColumns::limit)
                .sorted(Comparator.comparing(Limit::quantity))
                .toList();
    }

    /** Where the limits come from and who approved them. */
    public Provenance provenance() {
        return provenance;
    }
}
