package derm.booking;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows something about whether an appointment may be booked or started: screening, consent and time-out do. Every
 * implementation found is asked, in the transaction of the booking or the start.
 */
public interface AppointmentGate {

    /** Which door the appointment stands at. */
    enum Passage {
        /** It is about to be booked. */
        BOOK,
        /** The treatment is about to start. */
        START
    }

    /**
     * What is asked.
     *
     * @param passage which door
     * @param patientId the patient's key
     * @param appointmentId the appointment's key; none before it is booked
     * @param start when it takes place
     * @param items what is to be done
     */
    record Question(
            Passage passage, long patientId, @Nullable Long appointmentId, Instant start, List<VisitItem> items) {

        /** Keeps its own copy. */
        public Question {
            items = List.copyOf(items);
        }
    }

    /** What speaks against it; nothing where nothing does. */
    List<Objection> objections(Question question);
}
