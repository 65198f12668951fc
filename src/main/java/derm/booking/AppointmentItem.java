package derm.booking;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One treatment of a visit as it was planned; never changed, a visit that becomes another is planned again. */
@Embeddable
public class AppointmentItem {

    @Column(name = "treatment_id", nullable = false)
    private long treatmentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Method method;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private @Nullable LesionBand band;

    @Column
    private @Nullable Integer lesions;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private @Nullable Zone zone;

    @Column(nullable = false)
    private int minutes;

    protected AppointmentItem() {}

    AppointmentItem(VisitItem item) {
        treatmentId = item.treatmentId();
        method = item.method();
        band = item.band();
        lesions = item.lesions();
        zone = item.zone();
        minutes = item.minutes();
    }

    /** The key of the treatment in the catalogue. */
    public long treatmentId() {
        return treatmentId;
    }

    /** How it is done. */
    public Method method() {
        return method;
    }

    /** How many lesions, roughly; a consultation has none. */
    public Optional<LesionBand> band() {
        return Optional.ofNullable(band);
    }

    /** How many lesions, where somebody counted. */
    public Optional<Integer> lesions() {
        return Optional.ofNullable(lesions);
    }

    /** Where on the body; a consultation may leave it open. */
    public Optional<Zone> zone() {
        return Optional.ofNullable(zone);
    }

    /** The minutes of the procedure itself. */
    public int minutes() {
        return minutes;
    }

    /** The same as a value. */
    public VisitItem asPlanned() {
        return new VisitItem(treatmentId, method, band, lesions, zone, minutes);
    }
}
