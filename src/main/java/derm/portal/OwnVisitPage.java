package derm.portal;

import derm.booking.Agenda;
import derm.booking.Booking;
import derm.booking.CancellationTerms;
import derm.booking.Seen;
import derm.shared.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One visit of the patient: where, when, how to prepare, and calling it off. */
@Named
@ViewScoped
public class OwnVisitPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agenda agenda;

    @Inject
    private transient Booking booking;

    @Inject
    private transient CancellationTerms terms;

    private @Nullable UUID id;
    private String reason = "";
    private transient @Nullable OwnVisit visit;

    /** Opens the visit, which has to be the caller's own. */
    public void open() {
        visit = read();
    }

    /** Calls the visit off as it was shown; where it changed meanwhile, the page shows it as it is now. */
    public String cancel() {
        OwnVisit shown = getVisit();
        visit = null;
        booking.cancel(new Seen(shown.id(), shown.appointment().version()), reason);
        return "/portal/visit.xhtml?faces-redirect=true&id=" + shown.id();
    }

    /** Which visit. */
    public @Nullable UUID getId() {
        return id;
    }

    /** Which visit. */
    public void setId(@Nullable UUID newId) {
        id = newId;
    }

    /** Why it is called off. */
    public String getReason() {
        return reason;
    }

    /** Why it is called off. */
    public void setReason(@Nullable String typed) {
        reason = typed == null ? "" : typed;
    }

    /** The visit as it was read. */
    public OwnVisit getVisit() {
        OwnVisit known = visit == null ? read() : visit;
        visit = known;
        return known;
    }

    /** Until when it can be cancelled free of charge; nothing once that is over. */
    public @Nullable Instant getFreeUntil() {
        return terms.freeUntil(getVisit().start()).orElse(null);
    }

    /** How many hours before the start a cancellation is still free. */
    public long getNoticeHours() {
        return terms.notice().toHours();
    }

    private OwnVisit read() {
        if (id == null) {
            throw new NotFound("appointment");
        }
        return new OwnVisit(agenda.appointment(id));
    }
}
