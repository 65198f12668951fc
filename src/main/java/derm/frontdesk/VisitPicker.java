package derm.frontdesk;

import derm.booking.Agenda;
import derm.booking.AppointmentStatus;
import derm.booking.AppointmentView;
import derm.booking.Booking;
import derm.booking.Move;
import derm.booking.Overrides;
import derm.booking.Seen;
import derm.booking.planning.Wish;
import derm.platform.text.RefusalText;
import derm.platform.time.ClinicTime;
import derm.shared.Rejected;
import derm.visit.VisitFlow;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The panel of one visit beside the board: what it is, its next step, moving and cancelling it. */
@Named
@ViewScoped
public class VisitPicker implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agenda agenda;

    @Inject
    private transient Booking booking;

    @Inject
    private transient VisitFlow flow;

    @Inject
    private transient ClinicTime time;

    @Inject
    private transient RefusalText refusalText;

    private final Map<String, String> reasons = new HashMap<>();
    private transient @Nullable AppointmentView visit;
    private @Nullable UUID id;
    private int version;
    private boolean booked;
    private @Nullable String reason;
    private @Nullable String newStart;
    private @Nullable UUID newProvider;
    private @Nullable String softRule;
    private @Nullable String softText;
    private @Nullable String why;

    /** Reads the visit that the address names, if it names one. */
    public void open() {
        if (id != null && !FacesContext.getCurrentInstance().isPostback()) {
            show(agenda.appointment(id));
        }
    }

    private void show(AppointmentView now) {
        visit = now;
        version = now.version();
        newStart = now.start().toLocalDateTime().withSecond(0).withNano(0).toString();
        var provider = now.provider();
        newProvider = provider == null ? null : provider.id();
        softRule = null;
    }

    /** Takes the step of this name. */
    public @Nullable String step(String name) {
        return act(seen -> switch (name) {
            case "confirm" -> booking.confirm(seen);
            case "arrive" -> flow.arrive(seen);
            case "room" -> flow.room(seen);
            case "start" -> flow.start(seen);
            case "checkout" -> flow.checkOut(seen);
            case "complete" -> flow.complete(seen);
            case "left" -> flow.leave(seen);
            case "no-show" -> flow.miss(seen);
            default -> throw new IllegalArgumentException("No such step: " + name);
        });
    }

    /** Cancels the visit with the reason typed. */
    public @Nullable String cancel() {
        return act(seen -> booking.cancel(seen, reason == null ? "" : reason));
    }

    /** Takes the last step back with the reason typed. */
    public @Nullable String stepBack() {
        return act(seen -> booking.stepBack(seen, reason == null ? "" : reason));
    }

    /** Moves the visit; a soft rule asks for its reason first. */
    public @Nullable String move() {
        if (softRule != null && why != null && !why.isBlank()) {
            reasons.put(softRule, why.strip());
        }
        return act(seen -> booking.move(new Move(seen, wishedStart(), Wish.of(newProvider), new Overrides(reasons))));
    }

    private Instant wishedStart() {
        try {
            return LocalDateTime.parse(Objects.requireNonNullElse(newStart, ""))
                    .atZone(time.zone())
                    .toInstant();
        } catch (DateTimeException e) {
            throw Rejected.invalid("frontdesk.time-unreadable").at("newStart");
        }
    }

    private @Nullable String act(Function<Seen, AppointmentView> action) {
        UUID which = Objects.requireNonNull(id);
        try {
            AppointmentView now = action.apply(new Seen(which, version));
            return "/frontdesk/board.xhtml?faces-redirect=true&date="
                    + now.start().toLocalDate() + "&visit=" + which;
        } catch (Rejected refusal) {
            String text = refusalText.of(refusal);
            show(agenda.appointment(which));
            if (refusal.kind() == Rejected.Kind.SOFT_RULE) {
                softRule = refusal.code();
                softText = text;
            } else {
                FacesContext.getCurrentInstance()
                        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            }
            return null;
        }
    }

    /** The visit shown. */
    public @Nullable AppointmentView getVisit() {
        if (visit == null && id != null) {
            visit = agenda.appointment(id);
        }
        return visit;
    }

    /** Whether the visit may become this, so that a button makes sense. */
    public boolean may(String status) {
        AppointmentView shown = getVisit();
        return shown != null && shown.status().mayBecome(AppointmentStatus.valueOf(status));
    }

    /** Whether the visit can still be moved. */
    public boolean isMovable() {
        AppointmentView shown = getVisit();
        return shown != null && shown.status().isAhead();
    }

    /** What a soft rule asks, if one does. */
    public @Nullable String getSoftText() {
        return softRule == null ? null : softText;
    }

    /** The visit's id. */
    public @Nullable UUID getId() {
        return id;
    }

    /** The visit's id. */
    public void setId(@Nullable UUID id) {
        this.id = id;
    }

    /** Whether it was booked a moment ago. */
    public boolean isBooked() {
        return booked;
    }

    /** Whether it was booked a moment ago. */
    public void setBooked(boolean booked) {
        this.booked = booked;
    }

    /** Why it is cancelled or taken back. */
    public @Nullable String getReason() {
        return reason;
    }

    /** Why it is cancelled or taken back. */
    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** The new start in clinic time. */
    public @Nullable String getNewStart() {
        return newStart;
    }

    /** The new start in clinic time. */
    public void setNewStart(@Nullable String newStart) {
        this.newStart = newStart;
    }

    /** By whom then. */
    public @Nullable UUID getNewProvider() {
        return newProvider;
    }

    /** By whom then. */
    public void setNewProvider(@Nullable UUID newProvider) {
        this.newProvider = newProvider;
    }

    /** Why a soft rule is set aside. */
    public @Nullable String getWhy() {
        return why;
    }

    /** Why a soft rule is set aside. */
    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
