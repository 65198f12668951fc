package derm.booking;

import java.time.Instant;
import java.util.function.BiConsumer;

/** What happens to an appointment on the day. */
public enum VisitStep {
    /** The patient comes to the desk. */
    ARRIVE(Appointment::arrive),
    /** The patient sits down in the room. */
    ROOM(Appointment::room),
    /** The numbing is applied. */
    NUMB(Appointment::numb),
    /** The treatment begins. */
    START(Appointment::start),
    /** The treatment is over. */
    CHECK_OUT(Appointment::checkOut),
    /** The patient goes home. */
    COMPLETE(Appointment::complete),
    /** The patient leaves unseen. */
    LEAVE(Appointment::leave),
    /** The patient did not come. */
    MISS((appointment, now) -> appointment.miss());

    private final BiConsumer<Appointment, Instant> verb;

    VisitStep(BiConsumer<Appointment, Instant> verb) {
        this.verb = verb;
    }

    void take(Appointment appointment, Instant now) {
        verb.accept(appointment, now);
    }
}
