package derm.treatmentroom;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.order.NewOrder;
import derm.shared.Rejected;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One method of the order, as it is being written. */
public class OrderLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable Method method;
    private LesionBand band = LesionBand.FEW;
    private @Nullable Integer lesions;
    private List<String> zones = new ArrayList<>();
    private int sessions = 1;
    private String reason = "";

    NewOrder.Item item() {
        if (method == null) {
            throw Rejected.invalid("order.method").at("method");
        }
        Set<Zone> chosen = EnumSet.noneOf(Zone.class);
        zones.forEach(name -> chosen.add(Zone.valueOf(name)));
        LesionBand meant = lesions == null ? band : LesionBand.of(lesions);
        return new NewOrder.Item(method, meant, lesions, chosen, sessions, reason);
    }

    /** How. */
    public @Nullable Method getMethod() {
        return method;
    }

    /** How. */
    public void setMethod(@Nullable Method newMethod) {
        method = newMethod;
    }

    /** How many, roughly. */
    public LesionBand getBand() {
        return band;
    }

    /** How many, roughly. */
    public void setBand(LesionBand newBand) {
        band = newBand;
    }

    /** How many exactly, where counted. */
    public @Nullable Integer getLesions() {
        return lesions;
    }

    /** How many exactly, where counted. */
    public void setLesions(@Nullable Integer count) {
        lesions = count;
    }

    /** Where. */
    public List<String> getZones() {
        return zones;
    }

    /** Where. */
    public void setZones(List<String> newZones) {
        zones = new ArrayList<>(newZones);
    }

    /** How many sessions. */
    public int getSessions() {
        return sessions;
    }

    /** How many sessions. */
    public void setSessions(int count) {
        sessions = count;
    }

    /** Why a zone rule is set aside. */
    public String getReason() {
        return reason;
    }

    /** Why a zone rule is set aside. */
    public void setReason(@Nullable String text) {
        reason = text == null ? "" : text;
    }
}
