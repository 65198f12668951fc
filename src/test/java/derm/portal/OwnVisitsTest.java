package derm.portal;

import static org.assertj.core.api.Assertions.assertThat;

import derm.booking.AppointmentStatus;
import derm.booking.AppointmentView;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class OwnVisitsTest {

    private static final Instant NOW = VisitFixture.START.minusDays(1).toInstant();

    @Test
    void theNextVisitIsTheFirstOfThoseToCome() {
        AppointmentView next = starting(VisitFixture.START);
        AppointmentView later = starting(VisitFixture.START.plusDays(30));

        assertThat(OwnVisits.of(List.of(later, next), NOW).upcoming())
                .extracting(OwnVisit::appointment)
                .containsExactly(next, later);
    }

    @Test
    void whatIsOverIsPastWithTheLatestFirst() {
        AppointmentView month = starting(VisitFixture.START.minusDays(30));
        AppointmentView week = starting(VisitFixture.START.minusDays(7));

        OwnVisits visits = OwnVisits.of(List.of(month, week), NOW);

        assertThat(visits.upcoming()).isEmpty();
        assertThat(visits.past()).extracting(OwnVisit::appointment).containsExactly(week, month);
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            names = {"CANCELLED", "NO_SHOW", "LEFT", "COMPLETED"})
    void whatFellThroughOrIsDoneIsPastEvenBeforeItsTime(AppointmentStatus status) {
        assertThat(OwnVisits.of(List.of(VisitFixture.visit(status)), NOW).past())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = AppointmentStatus.class,
            mode = Mode.INCLUDE,
            names = {"ARRIVED", "ROOMED", "IN_PROCEDURE", "CHECKOUT"})
    void whoeverIsInTheClinicSeesTheVisitEvenWhenItRunsLate(AppointmentStatus status) {
        Instant late = VisitFixture.START.plusHours(3).toInstant();

        assertThat(OwnVisits.of(List.of(VisitFixture.visit(status)), late).upcoming())
                .hasSize(1);
    }

    private static AppointmentView starting(OffsetDateTime start) {
        return VisitFixture.visit(AppointmentStatus.BOOKED, start, start.plusMinutes(20));
    }
}
