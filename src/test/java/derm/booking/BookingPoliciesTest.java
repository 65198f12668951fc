package derm.booking;

import static org.assertj.core.api.Assertions.assertThat;

import derm.booking.Proposal.Attendee;
import derm.booking.Proposal.Bounds;
import derm.booking.Proposal.Other;
import derm.booking.Proposal.Treated;
import derm.catalogue.Method;
import derm.platform.security.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BookingPoliciesTest {

    private static final Instant NOW = BookingFixture.NOW;
    private static final Instant START = BookingFixture.START;
    private static final long CONSULTATION = 10;
    private static final long DEROOFING = BookingFixture.DEROOFING.treatmentId();
    private static final Bounds BOUNDS = new Bounds(NOW, ZoneId.of("America/New_York"), 365, 180);
    private static final Attendee GROWN_UP = new Attendee(LocalDate.of(1990, 4, 12), false, false);
    private static final Treated MILIA = new Treated(BookingFixture.DEROOFING, Method.CONSULTATION, 14);

    @Test
    void aConsultedGrownUpMayBookNextWeek() {
        assertThat(BookingPolicies.objections(by(Role.FRONT_DESK, START, consultation(START.minus(days(3))))))
                .isEmpty();
    }

    @Test
    void thePastIsRefusedHard() {
        Proposal late = by(Role.FRONT_DESK, NOW.minusSeconds(1));
        assertThat(BookingPolicies.inThePast(late)).get().satisfies(BookingPoliciesTest::isHard);
        assertThat(BookingPolicies.inThePast(by(Role.FRONT_DESK, NOW))).isEmpty();
    }

    @Test
    void beyondTheHorizonIsRefusedHard() {
        assertThat(BookingPolicies.beyondTheHorizon(by(Role.NURSE, NOW.plus(days(365)))))
                .isEmpty();
        assertThat(BookingPolicies.beyondTheHorizon(
                        by(Role.NURSE, NOW.plus(days(365)).plusSeconds(1))))
                .get()
                .satisfies(BookingPoliciesTest::isHard);
    }

    @Test
    void theDeceasedAreNotBookable() {
        Attendee dead = new Attendee(LocalDate.of(1940, 1, 1), true, false);
        assertThat(BookingPolicies.deceased(proposal(Role.FRONT_DESK, dead, START, null)))
                .get()
                .satisfies(BookingPoliciesTest::isHard);
    }

    @Test
    void patientsBookProceduresOnlyFromAnOrder() {
        assertThat(BookingPolicies.procedureWithoutOrder(by(Role.PATIENT, START)))
                .get()
                .satisfies(BookingPoliciesTest::isHard);
        assertThat(BookingPolicies.procedureWithoutOrder(proposal(Role.PATIENT, GROWN_UP, START, NOW)))
                .isEmpty();
        assertThat(BookingPolicies.procedureWithoutOrder(by(Role.FRONT_DESK, START)))
                .isEmpty();
    }

    @Test
    void aMissingConsultationIsAQuestionToStaffAndANoToPatients() {
        Objection objection =
                BookingPolicies.withoutConsultation(by(Role.FRONT_DESK, START)).orElseThrow();
        assertThat(objection.code()).isEqualTo("consultation-missing");
        assertThat(objection.mayOverride()).contains(Role.FRONT_DESK).doesNotContain(Role.PATIENT, Role.ADMIN);
    }

    @Test
    void aConsultationCountsFor180DaysBeforeTheProcedure() {
        assertThat(withConsultation(START.minus(days(180)))).isEmpty();
        assertThat(withConsultation(START.minus(days(180)).minusSeconds(1))).isPresent();
        assertThat(withConsultation(START.minus(Duration.ofHours(1)))).isEmpty();
        assertThat(withConsultation(START.plus(days(1)))).isPresent();
    }

    @Test
    void aConsultationEarlierInTheSameVisitCounts() {
        VisitItem look = new VisitItem(CONSULTATION, Method.CONSULTATION, null, null, null, 20);
        Proposal seeAndTreat = new Proposal(
                Role.FRONT_DESK, GROWN_UP, List.of(new Treated(look, null, 0), MILIA), START, null, List.of(), BOUNDS);
        assertThat(BookingPolicies.withoutConsultation(seeAndTreat)).isEmpty();
    }

    @Test
    void aRecentOrderStandsForTheConsultation() {
        assertThat(BookingPolicies.withoutConsultation(proposal(Role.PATIENT, GROWN_UP, START, NOW)))
                .isEmpty();
        assertThat(BookingPolicies.withoutConsultation(proposal(Role.PATIENT, GROWN_UP, START, START.minus(days(181)))))
                .isPresent();
    }

    @Test
    void theThirdFutureBookingOfTheSameTreatmentIsAQuestion() {
        Other first = new Other(1, START.plus(days(30)), DEROOFING, Method.DEROOFING);
        Other second = new Other(2, START.plus(days(60)), DEROOFING, Method.DEROOFING);
        Other done = new Other(3, NOW.minus(days(60)), DEROOFING, Method.DEROOFING);
        assertThat(BookingPolicies.thirdBooking(by(Role.FRONT_DESK, START, first, done)))
                .isEmpty();
        assertThat(BookingPolicies.thirdBooking(by(Role.FRONT_DESK, START, first, second)))
                .get()
                .satisfies(BookingPoliciesTest::isSoft);
    }

    @Test
    void aMinorNeedsAGuardianUntilTheirBirthday() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        Attendee almost = new Attendee(day.minusYears(18).plusDays(1), false, false);
        Attendee today = new Attendee(day.minusYears(18), false, false);
        Attendee guarded = new Attendee(day.minusYears(9), false, true);
        assertThat(BookingPolicies.minorWithoutGuardian(proposal(Role.FRONT_DESK, almost, START, null)))
                .get()
                .satisfies(BookingPoliciesTest::isSoft);
        assertThat(BookingPolicies.minorWithoutGuardian(proposal(Role.FRONT_DESK, today, START, null)))
                .isEmpty();
        assertThat(BookingPolicies.minorWithoutGuardian(proposal(Role.FRONT_DESK, guarded, START, null)))
                .isEmpty();
    }

    @Test
    void twoSessionsOfTheSameTreatmentKeepTheirDistance() {
        assertThat(BookingPolicies.sessionTooSoon(
                        by(Role.FRONT_DESK, START, new Other(1, START.minus(days(13)), DEROOFING, Method.DEROOFING))))
                .get()
                .satisfies(BookingPoliciesTest::isSoft);
        assertThat(BookingPolicies.sessionTooSoon(
                        by(Role.FRONT_DESK, START, new Other(1, START.plus(days(13)), DEROOFING, Method.DEROOFING))))
                .isPresent();
        assertThat(BookingPolicies.sessionTooSoon(
                        by(Role.FRONT_DESK, START, new Other(1, START.minus(days(14)), DEROOFING, Method.DEROOFING))))
                .isEmpty();
        assertThat(BookingPolicies.sessionTooSoon(by(
                        Role.FRONT_DESK, START, new Other(1, START.minus(days(1)), CONSULTATION, Method.CONSULTATION))))
                .isEmpty();
    }

    private static Optional<Objection> withConsultation(Instant at) {
        return BookingPolicies.withoutConsultation(by(Role.PATIENT, START, consultation(at)));
    }

    private static Other consultation(Instant at) {
        return new Other(9, at, CONSULTATION, Method.CONSULTATION);
    }

    private static Duration days(int days) {
        return Duration.ofDays(days);
    }

    private static Proposal by(Role role, Instant start, Other... others) {
        return new Proposal(role, GROWN_UP, List.of(MILIA), start, null, List.of(others), BOUNDS);
    }

    private static Proposal proposal(Role role, Attendee attendee, Instant start, @Nullable Instant orderedAt) {
        return new Proposal(role, attendee, List.of(MILIA), start, orderedAt, List.of(), BOUNDS);
    }

    private static void isHard(Objection objection) {
        assertThat(objection.mayOverride()).isEmpty();
    }

    private static void isSoft(Objection objection) {
        assertThat(objection.mayOverride()).isNotEmpty();
    }
}
