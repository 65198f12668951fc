package derm.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.catalogue.Method;
import derm.shared.Rejected;
import derm.shared.TimeRange;
import derm.shared.WeeklyRange;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RotaRulesTest {

    private static final long ADEYEMI = 7;
    private static final long TANAKA = 8;
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void aWeekLastsUntilTheSamePersonsNextOne() {
        List<WeekRow> timeline = RotaRules.timeline(List.of(
                WorkingWeek.starting(JANUARY, ADEYEMI, List.of(tuesday(8, 16))),
                WorkingWeek.starting(JUNE, ADEYEMI, List.of()),
                WorkingWeek.starting(JANUARY, TANAKA, List.of(tuesday(9, 17)))));

        assertThat(timeline).extracting(WeekRow::validTo).containsExactly(JUNE, null, null);
        assertThat(timeline.get(0).holdsOn(JUNE.minusDays(1))).isTrue();
        assertThat(timeline.get(0).holdsOn(JUNE)).isFalse();
    }

    @Test
    void hoursOfADayMayTouchButNotOverlap() {
        assertThatCode(() -> WorkingWeek.starting(JANUARY, ADEYEMI, List.of(tuesday(8, 12), tuesday(12, 16))))
                .doesNotThrowAnyException();
        assertRefused(
                "staff.hours-overlap",
                () -> WorkingWeek.starting(JANUARY, ADEYEMI, List.of(tuesday(8, 13), tuesday(12, 16))));
    }

    @Test
    void aTemplateLiesWithinTheHoursOfTheDayItBegins() {
        List<WeekRow> timeline =
                RotaRules.timeline(List.of(WorkingWeek.starting(JANUARY, ADEYEMI, List.of(tuesday(8, 16)))));

        assertThatCode(() -> RotaRules.refuseOutsideHours(TemplateDetails.lunch(tuesday(12, 13), JUNE), timeline))
                .doesNotThrowAnyException();
        assertRefused(
                "staff.template-outside-hours",
                () -> RotaRules.refuseOutsideHours(TemplateDetails.lunch(tuesday(15, 17), JUNE), timeline));
        assertRefused(
                "staff.template-outside-hours",
                () -> RotaRules.refuseOutsideHours(
                        TemplateDetails.lunch(tuesday(12, 13), JANUARY.minusDays(1)), timeline));
    }

    @Test
    void aMinuteOfWorkingTimeIsForOneThingOnly() {
        TemplateDetails lunch = TemplateDetails.lunch(tuesday(12, 13), JUNE);
        TemplateDetails laser = TemplateDetails.only(Set.of(Method.LASER), tuesday(8, 13), JANUARY);
        TemplateDetails laserUntilJune =
                new TemplateDetails(TemplateKind.METHODS, tuesday(8, 13), Set.of(Method.LASER), 0, JANUARY, JUNE);

        assertRefused("staff.template-overlap", () -> RotaRules.refuseOverlap(lunch, List.of(laser)));
        assertThatCode(() -> RotaRules.refuseOverlap(lunch, List.of(laserUntilJune)))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyIsAwayTwiceAtTheSameTime() {
        AbsenceDetails morning = away("2026-11-24T13:00:00Z", "2026-11-24T17:00:00Z");
        AbsenceDetails noon = away("2026-11-24T16:00:00Z", "2026-11-24T18:00:00Z");
        AbsenceDetails afternoon = away("2026-11-24T17:00:00Z", "2026-11-24T22:00:00Z");

        assertRefused("staff.absence-overlap", () -> RotaRules.refuseOverlap(noon, List.of(morning)));
        assertThatCode(() -> RotaRules.refuseOverlap(afternoon, List.of(morning)))
                .doesNotThrowAnyException();
    }

    @Test
    void anUrgentSlotNamesItsReleaseAndALaserSlotItsMethod() {
        assertRefused("staff.template-release", () -> TemplateDetails.urgent(tuesday(8, 9), 0, JUNE));
        assertRefused("staff.template-methods-missing", () -> TemplateDetails.only(Set.of(), tuesday(8, 9), JUNE));
    }

    @Test
    void aRuleHoldsOnItsWeekdayWhileValid() {
        WorkingRule rule = new WorkingRule(ADEYEMI, tuesday(8, 16), JANUARY, JUNE);

        assertThat(rule.on(LocalDate.of(2026, 1, 6))).isTrue();
        assertThat(rule.on(LocalDate.of(2026, 1, 7))).isFalse();
        assertThat(rule.on(LocalDate.of(2026, 6, 2))).isFalse();
    }

    private static void assertRefused(String key, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Rejected.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static WeeklyRange tuesday(int from, int to) {
        return new WeeklyRange(DayOfWeek.TUESDAY, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static AbsenceDetails away(String from, String to) {
        return new AbsenceDetails(AbsenceKind.TRAINING, new TimeRange(Instant.parse(from), Instant.parse(to)), null);
    }
}
