package derm.booking;

import static derm.platform.security.Role.DERMATOLOGIST;
import static derm.platform.security.Role.FRONT_DESK;
import static derm.platform.security.Role.NURSE;
import static derm.platform.security.Role.PATIENT;
import static derm.platform.security.Role.SYSTEM;

import derm.booking.Proposal.Other;
import derm.booking.Proposal.Treated;
import derm.catalogue.Method;
import derm.platform.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules of the clinic for booking and moving appointments, hard ones first. Whether the time itself is free is not
 * among them: only the claim decides that.
 */
final class BookingPolicies {

    private static final Set<Role> STAFF = Set.of(FRONT_DESK, NURSE, DERMATOLOGIST, SYSTEM);
    private static final int ADULT_YEARS = 18;
    private static final int FUTURE_BOOKINGS = 2;

    private static final List<Function<Proposal, Optional<Objection>>> ALL = List.of(
            BookingPolicies::inThePast,
            BookingPolicies::beyondTheHorizon,
            BookingPolicies::deceased,
            BookingPolicies::procedureWithoutOrder,
            BookingPolicies::withoutConsultation,
            BookingPolicies::thirdBooking,
            BookingPolicies::minorWithoutGuardian,
            BookingPolicies::sessionTooSoon);

    private BookingPolicies() {}

    /** Everything that speaks against it, in the order of the rules. */
    static List<Objection> objections(Proposal proposal) {
        return ALL.stream().flatMap(rule -> rule.apply(proposal).stream()).toList();
    }

    /** Hard: nobody comes yesterday. */
    static Optional<Objection> inThePast(Proposal proposal) {
        return when(proposal.start().isBefore(proposal.bounds().now()), Objection.hard("booking.past"));
    }

    /** Hard: hours and staff are not known that far ahead. */
    static Optional<Objection> beyondTheHorizon(Proposal proposal) {
        int days = proposal.bounds().horizonDays();
        Instant last = proposal.bounds().now().plus(Duration.ofDays(days));
        return when(proposal.start().isAfter(last), Objection.hard("booking.beyond-horizon", days));
    }

    /** Hard. */
    static Optional<Objection> deceased(Proposal proposal) {
        return when(proposal.attendee().deceased(), Objection.hard("booking.patient-deceased"));
    }

    /** Hard for patients: what a bump needs is for a dermatologist to say. */
    static Optional<Objection> procedureWithoutOrder(Proposal proposal) {
        boolean procedure =
                proposal.treatments().stream().anyMatch(t -> t.item().method().isProcedure());
        return when(
                proposal.by() == PATIENT && procedure && proposal.orderedAt() == null,
                Objection.hard("booking.order-needed"));
    }

    /** Soft for staff, hard for patients: a procedure follows a consultation that is done, booked earlier, or ordered from. */
    static Optional<Objection> withoutConsultation(Proposal proposal) {
        int days = proposal.bounds().consultationDays();
        boolean missing = false;
        for (int i = 0; i < proposal.treatments().size(); i++) {
            missing |= !prerequisiteMet(proposal, i);
        }
        return when(missing, Objection.soft(STAFF, "booking.consultation-missing", days));
    }

    /** Soft: two of the same ahead are a plan, three are usually a mistake. */
    static Optional<Objection> thirdBooking(Proposal proposal) {
        boolean third = proposal.treatments().stream().anyMatch(treated -> aheadOfSame(proposal, treated));
        return when(third, Objection.soft(STAFF, "booking.third-booking", FUTURE_BOOKINGS));
    }

    /** Soft: somebody has to consent for a minor. */
    static Optional<Objection> minorWithoutGuardian(Proposal proposal) {
        LocalDate adult = proposal.attendee().birthDate().plusYears(ADULT_YEARS);
        boolean minor = proposal.day().isBefore(adult);
        return when(
                minor && !proposal.attendee().hasGuardian(), Objection.soft(STAFF, "booking.minor-without-guardian"));
    }

    /** Soft: skin needs its time between two sessions of the same treatment. */
    static Optional<Objection> sessionTooSoon(Proposal proposal) {
        return proposal.treatments().stream()
                .filter(treated -> proposal.others().stream()
                        .anyMatch(other -> other.treatmentId() == treated.item().treatmentId()
                                && daysBetween(proposal, other) < treated.leastDays()))
                .findFirst()
                .map(treated -> Objection.soft(STAFF, "booking.session-too-soon", treated.leastDays()));
    }

    private static boolean prerequisiteMet(Proposal proposal, int position) {
        Method needed = proposal.treatments().get(position).prerequisite();
        if (needed == null) {
            return true;
        }
        Instant oldest =
                proposal.start().minus(Duration.ofDays(proposal.bounds().consultationDays()));
        boolean sameVisit = proposal.treatments().subList(0, position).stream()
                .anyMatch(earlier -> earlier.item().method() == needed);
        Instant ordered = proposal.orderedAt();
        return sameVisit
                || (ordered != null && !ordered.isBefore(oldest))
                || proposal.others().stream()
                        .anyMatch(other -> other.method() == needed
                                && other.start().isBefore(proposal.start())
                                && !other.start().isBefore(oldest));
    }

    private static boolean aheadOfSame(Proposal proposal, Treated treated) {
        return proposal.others().stream()
                        .filter(other -> other.treatmentId() == treated.item().treatmentId())
                        .filter(other -> other.start().isAfter(proposal.bounds().now()))
                        .count()
                >= FUTURE_BOOKINGS;
    }

    private static long daysBetween(Proposal proposal, Other other) {
        LocalDate day = LocalDate.ofInstant(other.start(), proposal.bounds().zone());
        return Math.abs(proposal.day().toEpochDay() - day.toEpochDay());
    }

    private static Optional<Objection> when(boolean broken, Objection objection) {
        return broken ? Optional.of(objection) : Optional.empty();
    }
}
