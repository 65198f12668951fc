package derm.catalogue;

import derm.shared.BaseEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the catalogue: something a patient can be booked for. What it takes stands in its {@link Protocol}; what
 * it costs in the fee schedule. One that is no longer offered is inactive, never deleted.
 */
@Entity
@Table(name = "treatment")
public class Treatment extends BaseEntity {

    @Column(nullable = false, updatable = false, length = 30)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Method method;

    @Column(nullable = false, length = TreatmentDetails.MAX_NAME)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private @Nullable Method prerequisite;

    @Column(name = "follow_up_free_days", nullable = false)
    private int followUpFreeDays;

    @ElementCollection
    @CollectionTable(name = "treatment_cpt", joinColumns = @JoinColumn(name = "treatment_id"))
    private Set<CptColumns> cpt = new HashSet<>();

    @Column(name = "snomed_code", length = 18)
    private @Nullable String snomedCode;

    @Column(name = "list_position", nullable = false)
    private int listPosition;

    @Column(nullable = false)
    private boolean active = true;

    protected Treatment() {}

    Treatment(String code, Method method, int listPosition, TreatmentDetails details) {
        this.code = code;
        this.method = method;
        this.listPosition = listPosition;
        change(details);
    }

    final void change(TreatmentDetails details) {
        name = details.name();
        prerequisite = details.prerequisite();
        followUpFreeDays = details.followUpFreeDays();
        snomedCode = details.snomedCode();
        cpt.clear();
        details.cpt().forEach(number -> cpt.add(new CptColumns(number)));
    }

    void offer(boolean offered) {
        active = offered;
    }

    /** What the API calls it; the method's name in the demo catalogue. */
    public String code() {
        return code;
    }

    /** How it is done. */
    public Method method() {
        return method;
    }

    /** Whether new visits may be booked for it. */
    public boolean isActive() {
        return active;
    }

    /** What the clinic says about it. */
    public TreatmentDetails details() {
        return new TreatmentDetails(
                name,
                prerequisite,
                followUpFreeDays,
                cpt.stream()
                        .map(CptColumns::cpt)
                        .sorted(Comparator.comparing(Cpt::fromLesions))
                        .toList(),
                snomedCode);
    }
}
