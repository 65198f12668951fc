package derm.booking;

import java.util.Map;
import java.util.Set;

/**
 * Where an appointment is in its life. The table of steps is here and nowhere else; going back along a step is possible
 * too, with a reason.
 */
public enum AppointmentStatus {
    /** Asked for, not yet agreed. */
    REQUESTED("requested"),
    /** Agreed; its time is claimed. */
    BOOKED("booked"),
    /** The patient said again that they come. */
    CONFIRMED("confirmed"),
    /** The patient is at the clinic. */
    ARRIVED("arrived"),
    /** The patient is in the room; numbing may work. */
    ROOMED("roomed"),
    /** The treatment is going on. */
    IN_PROCEDURE("in procedure"),
    /** The treatment is over; the patient is at the desk. */
    CHECKOUT("at checkout"),
    /** Over and done. */
    COMPLETED("completed"),
    /** Called off, by whom and why is known. */
    CANCELLED("cancelled"),
    /** The patient did not come. */
    NO_SHOW("missed"),
    /** The patient came, and left before anything was done. */
    LEFT("left unseen");

    private static final Map<AppointmentStatus, Set<AppointmentStatus>> STEPS = Map.of(
            REQUESTED, Set.of(BOOKED, CANCELLED),
            BOOKED, Set.of(CONFIRMED, ARRIVED, CANCELLED, NO_SHOW),
            CONFIRMED, Set.of(ARRIVED, CANCELLED, NO_SHOW),
            ARRIVED, Set.of(ROOMED, LEFT),
            ROOMED, Set.of(IN_PROCEDURE, LEFT),
            IN_PROCEDURE, Set.of(CHECKOUT),
            CHECKOUT, Set.of(COMPLETED));

    private final String word;

    AppointmentStatus(String word) {
        this.word = word;
    }

    /** Whether the step to another status is one of those the clinic knows. */
    public boolean mayBecome(AppointmentStatus next) {
        return STEPS.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the appointment keeps its whole time claimed. */
    public boolean blocks() {
        return isAhead() || isInClinic();
    }

    /** Whether the appointment can be moved to another time or cancelled: nobody has come yet. */
    public boolean isAhead() {
        return this == REQUESTED || this == BOOKED || this == CONFIRMED;
    }

    /** Whether it ended without the visit taking place. */
    public boolean fellThrough() {
        return this == CANCELLED || this == NO_SHOW || this == LEFT;
    }

    /** Whether the patient is in the clinic now. */
    public boolean isInClinic() {
        return this == ARRIVED || this == ROOMED || this == IN_PROCEDURE || this == CHECKOUT;
    }

    /** How people at the desk call it. */
    public String word() {
        return word;
    }
}
