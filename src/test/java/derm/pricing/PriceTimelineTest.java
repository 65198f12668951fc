package derm.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import derm.pricing.PriceTimeline.Span;
import derm.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceTimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final Span OPEN = new Span("2026", LocalDate.of(2026, 1, 1), null);
    private static final Span ENDING = new Span("2026", LocalDate.of(2026, 1, 1), NEW_YEAR);

    @Test
    void theFirstListMayStartInThePast() {
        assertThatCode(() -> PriceTimeline.admit(List.of(), LocalDate.of(2020, 1, 1), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aNewListFollowsTheOpenOneOnAnyLaterDay() {
        assertThatCode(() -> PriceTimeline.admit(List.of(OPEN), NEW_YEAR, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aListFollowsOneThatEndsOnExactlyThatDay() {
        assertThatCode(() -> PriceTimeline.admit(List.of(ENDING), NEW_YEAR, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void pricesDoNotChangeBackwards() {
        refuses(List.of(OPEN), TODAY.minusDays(1), "pricing.past", TODAY.minusDays(1));
    }

    @Test
    void twoListsNeverHoldOnTheSameDayAndTheDatesAreSaid() {
        Span later = new Span("2027", NEW_YEAR, null);

        refuses(List.of(ENDING, later), NEW_YEAR, "pricing.overlap-open", NEW_YEAR, "2027");
        refuses(List.of(ENDING), NEW_YEAR.minusDays(3), "pricing.overlap", ENDING.from(), NEW_YEAR, "2026");
    }

    @Test
    void noDayIsLeftWithoutPricesAndTheDatesAreSaid() {
        refuses(List.of(ENDING), NEW_YEAR.plusDays(4), "pricing.gap", NEW_YEAR, NEW_YEAR.plusDays(4));
    }

    private static void refuses(List<Span> approved, LocalDate from, String key, Object... arguments) {
        assertThatThrownBy(() -> PriceTimeline.admit(approved, from, TODAY))
                .asInstanceOf(type(Rejected.class))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.arguments()).containsExactly(arguments);
                });
    }
}
