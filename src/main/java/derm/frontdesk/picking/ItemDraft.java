package derm.frontdesk.picking;

import derm.booking.planning.AskedItem;
import derm.lesion.Zone;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One treatment being put together. */
public class ItemDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable String treatment;
    private int lesions = 1;
    private @Nullable Zone zone;

    /** As it is asked for; procedures have lesions and a zone, a consultation has neither. */
    AskedItem asked() {
        return isOnLesions()
                ? AskedItem.of(text(treatment), lesions, zone == null ? Zone.CHEEK : zone)
                : AskedItem.of(text(treatment), null, null);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Whether lesions and a zone belong to it. */
    public boolean isOnLesions() {
        return treatment != null
                && !treatment.equals("CONSULTATION")
                && !treatment.equals("ONLINE_CONSULT")
                && !treatment.equals("FOLLOW_UP");
    }

    /** The treatment's code. */
    public @Nullable String getTreatment() {
        return treatment;
    }

    /** The treatment's code. */
    public void setTreatment(@Nullable String treatment) {
        this.treatment = treatment;
    }

    /** How many lesions. */
    public int getLesions() {
        return lesions;
    }

    /** How many lesions. */
    public void setLesions(int lesions) {
        this.lesions = lesions;
    }

    /** Where. */
    public @Nullable Zone getZone() {
        return zone;
    }

    /** Where. */
    public void setZone(@Nullable Zone zone) {
        this.zone = zone;
    }
}
