package derm.frontdesk;

import derm.lesion.Zone;
import derm.quote.QuoteRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One line of the form for a new quote, as typed. */
public class AskedTreatment implements Serializable {

    private static final long serialVersionUID = 1L;

    private String treatment;
    private @Nullable Integer lesions;
    private @Nullable Zone zone;
    private @Nullable Integer sessions = 1;

    AskedTreatment(String treatment, @Nullable Integer lesions, @Nullable Zone zone) {
        this.treatment = treatment;
        this.lesions = lesions;
        this.zone = zone;
    }

    boolean missesSomething(boolean counted) {
        return sessions == null || (counted && (lesions == null || zone == null));
    }

    QuoteRequest.Item item(boolean counted) {
        return new QuoteRequest.Item(
                treatment,
                counted && lesions != null ? lesions : 0,
                counted ? zone : null,
                sessions == null ? 1 : sessions);
    }

    /** The treatment's code. */
    public String getTreatment() {
        return treatment;
    }

    /** The treatment's code. */
    public void setTreatment(String newTreatment) {
        treatment = newTreatment;
    }

    /** How many lesions. */
    public @Nullable Integer getLesions() {
        return lesions;
    }

    /** How many lesions. */
    public void setLesions(@Nullable Integer newLesions) {
        lesions = newLesions;
    }

    /** Where they are. */
    public @Nullable Zone getZone() {
        return zone;
    }

    /** Where they are. */
    public void setZone(@Nullable Zone newZone) {
        zone = newZone;
    }

    /** How many sessions. */
    public @Nullable Integer getSessions() {
        return sessions;
    }

    /** How many sessions. */
    public void setSessions(@Nullable Integer newSessions) {
        sessions = newSessions;
    }
}
