package derm.booking;

import derm.booking.Proposal.Other;
import java.time.Instant;
import java.util.List;

/**
 * A patient's appointments that took place or are still to come, as the booking rules look at them.
 *
 * @param visits one for each treatment of each appointment
 * @param now this instant
 */
record PatientHistory(List<Other> visits, Instant now) {

    PatientHistory {
        visits = List.copyOf(visits);
    }

    /** The same but for one appointment: the one that is about to move. */
    PatientHistory without(long appointmentId) {
        return new PatientHistory(
                visits.stream()
                        .filter(visit -> visit.appointmentId() != appointmentId)
                        .toList(),
                now);
    }

    /** Whether the patient was never here. */
    boolean neverSeen() {
        return visits.stream().noneMatch(visit -> visit.start().isBefore(now));
    }
}
