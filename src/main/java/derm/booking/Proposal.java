package derm.booking;

import derm.catalogue.Method;
import derm.platform.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that somebody would like to have, with everything the booking rules look at.
 *
 * @param by the role of who books
 * @param attendee the patient
 * @param treatments what is to be done, in sequence
 * @param start when the patient is needed
 * @param orderedAt when the dermatologist ordered it; nothing where it is booked without an order
 * @param others the patient's other appointments that took place or are still ahead
 * @param bounds the clinic's limits, as of now
 */
record Proposal(
        Role by,
        Attendee attendee,
        List<Treated> treatments,
        Instant start,
        @Nullable Instant orderedAt,
        List<Other> others,
        Bounds bounds) {

    Proposal {
        treatments = List.copyOf(treatments);
        others = List.copyOf(others);
    }

    /**
     * Who comes.
     *
     * @param birthDate the day of birth
     * @param deceased whether the patient has died
     * @param hasGuardian whether somebody may speak for the patient
     */
    record Attendee(LocalDate birthDate, boolean deceased, boolean hasGuardian) {}

    /**
     * One treatment with what the catalogue asks of it.
     *
     * @param item the treatment
     * @param prerequisite the method that must come before; none where nothing must
     * @param leastDays the fewest days between two sessions; 0 where it does not matter
     */
    record Treated(VisitItem item, @Nullable Method prerequisite, int leastDays) {}

    /**
     * One treatment of another appointment of the patient.
     *
     * @param appointmentId the appointment's key
     * @param start when it starts or started
     * @param treatmentId what is or was done
     * @param method how
     */
    record Other(long appointmentId, Instant start, long treatmentId, Method method) {}

    /**
     * The clinic's limits.
     *
     * @param now this instant
     * @param zone the clinic's time zone
     * @param horizonDays how many days ahead may be booked
     * @param consultationDays how many days a consultation stays valid
     */
    record Bounds(Instant now, ZoneId zone, int horizonDays, int consultationDays) {}

    /** The date at the clinic on which it would take place. */
    LocalDate day() {
        return LocalDate.ofInstant(start, bounds.zone());
    }
}
