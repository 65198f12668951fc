package derm.booking;

import java.time.Instant;

/** What happens to an appointment on the day. */
public enum VisitStep {
    /** The patient comes to the desk. */
    ARRIVE,
    /** The patient sits down in the room. */
    ROOM,
    /** The numbing is applied. */
    NUMB,
    /** The treatment begins. */
    START,
    /** The treatment is over. */
    CHECK_OUT,
    /** The patient goes home. */
    COMPLETE,
    /** The patient leaves unseen. */
    LEAVE,
    /** The patient did not come. */
    MISS;

    void take(Appointment appointment, Instant now) {
        switch (this) {
            case ARRIVE -> appointment.arrive(now);
            case ROOM -> appointment.room(now);
            case NUMB -> appointment.numb(now);
            case START -> appointment.start(now);
            case CHECK_OUT -> appointment.checkOut(now);
            case COMPLETE -> appointment.complete(now);
            case LEAVE -> appointment.leave(now);
            case MISS -> appointment.miss();
            default -> throw new IllegalStateException(name());
        }
    }
}
