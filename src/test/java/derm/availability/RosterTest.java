package derm.availability;

import static org.assertj.core.api.Assertions.assertThat;

import derm.availability.WorkingTime.Away;
import derm.availability.WorkingTime.Reason;
import derm.catalogue.Method;
import derm.facility.ClosedDayRow;
import derm.shared.TimeRange;
import derm.shared.WeeklyRange;
import derm.staff.AbsenceDetails;
import derm.staff.AbsenceKind;
import derm.staff.AbsenceRow;
import derm.staff.TemplateDetails;
import derm.staff.TemplateRow;
import derm.staff.WorkingRule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final long ADEYEMI = 1;
    private static final long LASER_ROOM = 2;
    private static final Occasion LASER = Occasion.of(Set.of(Method.LASER));
    private static final Occasion DEROOFING = Occasion.of(Set.of(Method.DEROOFING));

    private final List<WorkingRule> rules = new ArrayList<>();
    private final List<TemplateRow> templates = new ArrayList<>();
    private final List<AbsenceRow> absences = new ArrayList<>();
    private final List<ClosedDayRow> closed = new ArrayList<>();
    private Instant now = TUESDAY.minusDays(5).atStartOfDay(ZONE).toInstant();

    @Test
    void aPersonWorksTheWeekThatIsValidOnTheDay() {
        rules.add(new WorkingRule(ADEYEMI, tuesdays(8, 12), LONG_AGO, TUESDAY));
        rules.add(new WorkingRule(ADEYEMI, tuesdays(13, 18), TUESDAY, null));
        assertThat(time(ADEYEMI, LASER).working()).containsExactly(hours(13, 18));
    }

    @Test
    void aRoomWorksWhileTheClinicIsOpen() {
        assertThat(time(LASER_ROOM, LASER).working()).containsExactly(hours(8, 18));
    }

    @Test
    void onAClosedDayNobodyAndNothingWorks() {
        works(8, 18);
        closed.add(new ClosedDayRow(TUESDAY, "Founder's day"));
        assertThat(free(time(ADEYEMI, LASER), 9)).isFalse();
        assertThat(free(time(LASER_ROOM, LASER), 9)).isFalse();
    }

    @Test
    void lunchIsKeptFromEverybody() {
        works(8, 18);
        keep(TemplateDetails.lunch(tuesdays(12, 13), LONG_AGO));
        assertThat(time(ADEYEMI, LASER).away()).containsExactly(new Away(Reason.RESERVED, hours(12, 13)));
    }

    @Test
    void timeForSomeMethodsIsOfferedForTheseOnly() {
        works(8, 18);
        keep(TemplateDetails.only(Set.of(Method.LASER), tuesdays(8, 12), LONG_AGO));
        assertThat(free(time(ADEYEMI, LASER), 9)).isTrue();
        assertThat(free(time(ADEYEMI, DEROOFING), 9)).isFalse();
        assertThat(free(time(ADEYEMI, DEROOFING), 14)).isTrue();
    }

    @Test
    void timeForNewPatientsIsOfferedToThemOnly() {
        works(8, 18);
        keep(TemplateDetails.newPatients(tuesdays(8, 10), LONG_AGO));
        assertThat(free(time(ADEYEMI, LASER), 9)).isFalse();
        assertThat(free(time(ADEYEMI, LASER.forNewPatient()), 9)).isTrue();
    }

    @Test
    void whatIsHeldBackForUrgentCasesIsReleasedInTime() {
        works(8, 18);
        keep(TemplateDetails.urgent(tuesdays(8, 10), 48, LONG_AGO));
        assertThat(free(time(ADEYEMI, LASER), 9)).isFalse();
        assertThat(free(time(ADEYEMI, LASER.asUrgent()), 9)).isTrue();
        now = at(8).minusSeconds(48 * 3600);
        assertThat(free(time(ADEYEMI, LASER), 9)).isTrue();
    }

    @Test
    void anAbsenceThatEndsWithinASlotTakesAllOfIt() {
        works(8, 18);
        TimeRange away = new TimeRange(at(9), at(10).plusSeconds(60));
        absences.add(
                new AbsenceRow(UUID.randomUUID(), ADEYEMI, new AbsenceDetails(AbsenceKind.values()[0], away, null)));
        assertThat(time(ADEYEMI, LASER).away())
                .containsExactly(new Away(
                        Reason.ABSENT,
                        new Span(hours(9, 10).from(), hours(9, 10).to() + 1)));
    }

    @Test
    void whoLeftHasNoWorkingTime() {
        assertThat(roster().workingTimes(List.of(77L), LASER, day(), now)).isEmpty();
    }

    private WorkingTime time(long resource, Occasion occasion) {
        return roster().workingTimes(List.of(resource), occasion, day(), now).get(0);
    }

    private Roster roster() {
        return new Roster(
                ZONE,
                Map.of(ADEYEMI, rules),
                Map.of(ADEYEMI, templates),
                Map.of(ADEYEMI, absences),
                Set.of(LASER_ROOM),
                List.of(tuesdays(8, 18)),
                closed);
    }

    private boolean free(WorkingTime time, int hour) {
        FreeTime free = new FreeTime(day().from(), day().to());
        time.addTo(free);
        return free.of(time.resourceId()).contains(Slots.floor(at(hour)));
    }

    private void works(int from, int to) {
        rules.add(new WorkingRule(ADEYEMI, tuesdays(from, to), LONG_AGO, null));
    }

    private void keep(TemplateDetails details) {
        templates.add(new TemplateRow(UUID.randomUUID(), ADEYEMI, details));
    }

    private static WeeklyRange tuesdays(int from, int to) {
        return new WeeklyRange(DayOfWeek.TUESDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Span hours(int from, int to) {
        return Slots.span(TUESDAY, LocalTime.of(from, 0), LocalTime.of(to, 0), ZONE);
    }

    private static Span day() {
        return Slots.span(TUESDAY, LocalTime.of(6, 0), LocalTime.of(20, 0), ZONE);
    }

    private static Instant at(int hour) {
        return TUESDAY.atTime(hour, 0).atZone(ZONE).toInstant();
    }
}
