package derm.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.booking.BookingFixture.Steps;
import derm.platform.security.Role;
import derm.shared.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppointmentTest {

    private static final Instant NOW = BookingFixture.NOW;

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void onlyTheListedStepsArePossible(AppointmentStatus from) {
        for (Steps step : Steps.values()) {
            Appointment appointment = BookingFixture.appointmentIn(from);
            if (from.mayBecome(step.leadsTo())) {
                step.take(appointment);
                assertThat(appointment.status()).isEqualTo(step.leadsTo());
            } else {
                assertThatThrownBy(() -> step.take(appointment))
                        .isInstanceOfSatisfying(
                                Rejected.class,
                                refusal -> assertThat(refusal.code()).isEqualTo("wrong-state"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AppointmentStatus.class)
    void onlyWhatIsAheadCanBeMoved(AppointmentStatus from) {
        Appointment appointment = BookingFixture.appointmentIn(from);
        Placement later = BookingFixture.placement(BookingFixture.START.plus(Duration.ofDays(1)));
        Set<AppointmentStatus> ahead =
                EnumSet.of(AppointmentStatus.REQUESTED, AppointmentStatus.BOOKED, AppointmentStatus.CONFIRMED);
        if (ahead.contains(from)) {
            appointment.move(later);
            assertThat(appointment.placement()).isEqualTo(later);
        } else {
            assertThatThrownBy(() -> appointment.move(later)).isInstanceOf(Rejected.class);
        }
    }

    @Test
    void movingAsksForANewConfirmation() {
        Appointment appointment = BookingFixture.appointmentIn(AppointmentStatus.CONFIRMED);
        appointment.move(BookingFixture.placement(BookingFixture.START.plus(Duration.ofDays(1))));
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.BOOKED);
    }

    @Test
    void cancellingKeepsWhoWhyAndHowLongBefore() {
        Appointment appointment = BookingFixture.appointmentIn(AppointmentStatus.BOOKED);
        appointment.cancel(Role.PATIENT, "travelling", NOW);
        assertThat(appointment.notice()).contains(Duration.between(NOW, BookingFixture.START));
    }

    @Test
    void aStepBackForgetsTheTimesThatDidNotHappen() {
        Appointment appointment = BookingFixture.appointmentIn(AppointmentStatus.IN_PROCEDURE);
        appointment.stepBack(AppointmentStatus.ROOMED);
        assertThat(appointment.times().started()).isNull();
        assertThat(appointment.times().roomed()).isEqualTo(NOW);
        assertThat(appointment.status()).isEqualTo(AppointmentStatus.ROOMED);
    }

    @Test
    void aCancelledOneComesBackWithoutItsCancellation() {
        Appointment appointment = BookingFixture.appointmentIn(AppointmentStatus.CANCELLED);
        appointment.stepBack(AppointmentStatus.BOOKED);
        assertThat(appointment.notice()).isEmpty();
    }

    @Test
    void aStepBackGoesOnlyWhereAStepCameFrom() {
        Appointment appointment = BookingFixture.appointmentIn(AppointmentStatus.CHECKOUT);
        assertThatThrownBy(() -> appointment.stepBack(AppointmentStatus.ARRIVED))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void numbingIsNotedOnlyInTheRoom() {
        Appointment roomed = BookingFixture.appointmentIn(AppointmentStatus.ROOMED);
        roomed.numb(NOW);
        assertThat(roomed.times().numbed()).isEqualTo(NOW);
        Appointment arrived = BookingFixture.appointmentIn(AppointmentStatus.ARRIVED);
        assertThatThrownBy(() -> arrived.numb(NOW)).isInstanceOf(Rejected.class);
    }
}
