package derm.frontdesk;

import derm.booking.AppointmentView;
import derm.booking.Availability;
import derm.booking.AvailabilityQuery;
import derm.booking.BookVisit;
import derm.booking.Booking;
import derm.booking.OpeningView;
import derm.booking.Overrides;
import derm.booking.planning.Named;
import derm.booking.planning.Wish;
import derm.frontdesk.picking.BookingDraft;
import derm.frontdesk.picking.OpeningsByDay;
import derm.frontdesk.picking.Who;
import derm.patient.PatientSummary;
import derm.platform.text.RefusalText;
import derm.platform.time.ClinicTime;
import derm.shared.Rejected;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The booking panel beside the board: who, what and when on one surface, from an order where there is one. */
@jakarta.inject.Named
@ViewScoped
public class BookingPicker implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;
    private static final int SHOWN = 120;

    @Inject
    private transient Availability availability;

    @Inject
    private transient Booking booking;

    @Inject
    private transient Who who;

    @Inject
    private transient ClinicTime time;

    @Inject
    private transient RefusalText refusalText;

    private final BookingDraft draft = new BookingDraft();
    private List<PatientSummary> found = List.of();
    private OpeningsByDay openings = OpeningsByDay.NONE;
    private List<String> whyNot = List.of();
    private @Nullable String softRule;
    private @Nullable String softText;
    private @Nullable String reason;
    private @Nullable String query;
    private boolean shown;

    /** Starts from what the address says: a patient, an order, a provider and time of an empty cell. */
    public void open() {
        if (!shown || FacesContext.getCurrentInstance().isPostback()) {
            return;
        }
        if (draft.getOrder() != null) {
            who.fromOrder(draft, draft.getOrder());
        } else if (draft.getPatientId() != null) {
            draft.choose(who.patient(draft.getPatientId()));
        }
        search();
    }

    /** Finds patients by what was typed. */
    public void find() {
        found = query == null || query.strip().length() < 2 ? List.of() : who.find(query);
    }

    /** Chooses who comes. */
    public void choose(UUID patient) {
        draft.choose(who.patient(patient));
        found = List.of();
        query = null;
        search();
    }

    /** Chooses again who comes. */
    public void chooseAgain() {
        draft.choose(null);
    }

    /** Adds a second treatment to the visit. */
    public void addItem() {
        draft.addItem();
        search();
    }

    /** Takes a treatment out of the visit. */
    public void removeItem(int index) {
        draft.removeItem(index);
        search();
    }

    /** Looks for openings, and says why the wished time does not do. */
    public void search() {
        draft.pick(null);
        softRule = null;
        whyNot = List.of();
        if (!draft.isReadyToSearch()) {
            openings = OpeningsByDay.NONE;
            return;
        }
        List<OpeningView> fit = availability.find(query(draft.getFrom(time), SHOWN));
        openings = OpeningsByDay.of(fit, time);
        Instant wished = draft.getWished(time);
        if (wished != null) {
            fit.stream()
                    .filter(opening -> opening.start().toInstant().equals(wished))
                    .findFirst()
                    .ifPresentOrElse(draft::pick, () -> explain(wished));
        }
    }

    private void explain(Instant wished) {
        Availability.Answer answer = availability.explain(query(null, AvailabilityQuery.LIMIT), wished);
        whyNot = answer.reasons().stream().map(Availability.Reason::text).toList();
        if (answer.fits()) {
            answer.nearest().stream().findFirst().ifPresent(draft::pick);
        }
    }

    private AvailabilityQuery query(@Nullable Instant from, int limit) {
        PatientSummary comes = draft.getPatient();
        UUID patient = comes == null ? null : comes.id();
        int step = draft.getWished(time) == null ? AvailabilityQuery.STEP : 5;
        return new AvailabilityQuery(
                draft.asked(), Wish.of(draft.getProvider()), patient, null, from, DAYS, step, limit);
    }

    /** Picks an opening. */
    public void pick(OpeningView opening) {
        draft.pick(opening);
        softRule = null;
    }

    /** Books; a soft rule asks for its reason first. */
    public @Nullable String book() {
        OpeningView opening = draft.getPicked();
        PatientSummary patient = draft.getPatient();
        if (opening == null || patient == null) {
            return null;
        }
        Named by = opening.provider();
        UUID provider = by == null ? null : by.id();
        BookVisit visit = new BookVisit(
                patient.id(),
                draft.getOrder(),
                draft.asked(),
                opening.start().toInstant(),
                Wish.of(provider),
                null,
                reasons());
        try {
            AppointmentView booked = booking.book(visit);
            return "/frontdesk/board.xhtml?faces-redirect=true&date="
                    + booked.start().toLocalDate() + "&visit=" + booked.id() + "&booked=true";
        } catch (Rejected refusal) {
            refused(refusal);
            return null;
        }
    }

    private Overrides reasons() {
        draft.answer(softRule, reason);
        reason = null;
        return new Overrides(draft.getReasons());
    }

    private void refused(Rejected refusal) {
        String text = refusalText.of(refusal);
        if (refusal.kind() == Rejected.Kind.SOFT_RULE) {
            softRule = refusal.code();
            softText = text;
            return;
        }
        if (refusal.kind() == Rejected.Kind.CONFLICT) {
            search();
        }
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    /** What is being put together. */
    public BookingDraft getDraft() {
        return draft;
    }

    /** Who was found. */
    public List<PatientSummary> getFound() {
        return found;
    }

    /** The openings by day. */
    public OpeningsByDay getOpenings() {
        return openings;
    }

    /** What stands against the wished time. */
    public List<String> getWhyNot() {
        return whyNot;
    }

    /** What a soft rule asks, if one does. */
    public @Nullable String getSoftText() {
        return softRule == null ? null : softText;
    }

    /** The treatments to choose from: code by name. */
    public Map<String, String> getTreatments() {
        return who.treatments();
    }

    /** The providers to choose from. */
    public Map<String, UUID> getProviders() {
        return who.providers();
    }

    /** A sentence to read aloud. */
    public String getAloud() {
        OpeningView opening = draft.getPicked();
        PatientSummary patient = draft.getPatient();
        return opening == null || patient == null ? "" : who.aloud(patient, opening, draft);
    }

    /** Whether an opening is the picked one. */
    public boolean isPicked(OpeningView opening) {
        return opening.equals(draft.getPicked());
    }

    /** The time of day of an opening. */
    public String clock(OffsetDateTime start) {
        return time.time(start.toInstant());
    }

    /** The reason given for setting a soft rule aside. */
    public @Nullable String getReason() {
        return reason;
    }

    /** The reason given for setting a soft rule aside. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** What was typed to find a patient. */
    public @Nullable String getQuery() {
        return query;
    }

    /** What was typed to find a patient. */
    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    /** Whether the panel is open. */
    public boolean isShown() {
        return shown;
    }

    /** Whether the panel is open. */
    public void setShown(boolean shown) {
        this.shown = shown;
    }
}
