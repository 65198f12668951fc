package derm.availability;

import static org.assertj.core.api.Assertions.assertThat;

import derm.shared.ResourceKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Openings on the days on which the clocks change. */
class ClockChangeTest {

    private static final long ADEYEMI = 1;

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08, 2026-03-08T08:00-04:00, 2026-03-08T17:30-04:00",
        "America/New_York, 2026-11-01, 2026-11-01T08:00-05:00, 2026-11-01T17:30-05:00",
        "Europe/Berlin, 2026-03-29, 2026-03-29T08:00+02:00, 2026-03-29T17:30+02:00",
        "Europe/Berlin, 2026-10-25, 2026-10-25T08:00+01:00, 2026-10-25T17:30+01:00",
    })
    void aDayFromEightToSixHasItsOpeningsFromEightToSixOnTheClinicsClock(
            ZoneId zone, LocalDate day, OffsetDateTime first, OffsetDateTime last) {
        List<OffsetDateTime> starts = starts(zone, day, LocalTime.of(8, 0), LocalTime.of(18, 0));
        assertThat(starts).hasSize(39).startsWith(first).endsWith(last);
    }

    @ParameterizedTest
    @CsvSource({"America/New_York, 2026-03-08", "Europe/Berlin, 2026-03-29"})
    void theHourThatIsSkippedHasNoOpenings(ZoneId zone, LocalDate day) {
        List<OffsetDateTime> starts = starts(zone, day, LocalTime.MIDNIGHT, LocalTime.of(5, 0));
        assertThat(starts).hasSize(15).noneMatch(start -> start.getHour() == 2);
    }

    @ParameterizedTest
    @CsvSource({"America/New_York, 2026-11-01, 1", "Europe/Berlin, 2026-10-25, 2"})
    void theHourThatComesTwiceHasItsOpeningsTwice(ZoneId zone, LocalDate day, int repeated) {
        List<OffsetDateTime> starts = starts(zone, day, LocalTime.MIDNIGHT, LocalTime.of(5, 0));
        assertThat(starts).hasSize(23);
        assertThat(starts.stream()
                        .filter(start -> start.getHour() == repeated)
                        .map(OffsetDateTime::getOffset)
                        .distinct())
                .hasSize(2);
        assertThat(starts.stream().filter(start -> start.getHour() == repeated)).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08, 23",
        "America/New_York, 2026-11-01, 25",
        "Europe/Berlin, 2026-03-29, 23",
        "Europe/Berlin, 2026-10-25, 25",
    })
    void aDayFromMidnightToMidnightIsAsLongAsItIs(ZoneId zone, LocalDate day, int hours) {
        Span span = Slots.span(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, zone);
        assertThat(span.to() - span.from()).isEqualTo(hours * 12);
    }

    @Test
    void aVisitThatCrossesTheChangeLastsAsLongAsAnyOther() {
        ZoneId zone = ZoneId.of("America/New_York");
        Opening opening = openings(zone, LocalDate.of(2026, 11, 1), LocalTime.of(1, 45), LocalTime.of(5, 0))
                .get(0);
        assertThat(opening.start().atZone(zone).toOffsetDateTime()).isEqualTo("2026-11-01T01:45-04:00");
        assertThat(opening.end().atZone(zone).toOffsetDateTime()).isEqualTo("2026-11-01T01:15-05:00");
    }

    private static List<OffsetDateTime> starts(ZoneId zone, LocalDate day, LocalTime from, LocalTime to) {
        return openings(zone, day, from, to).stream()
                .map(opening -> opening.start().atZone(zone).toOffsetDateTime())
                .toList();
    }

    /** Openings every quarter of an hour for half an hour with one provider who works these hours. */
    private static List<Opening> openings(ZoneId zone, LocalDate day, LocalTime from, LocalTime to) {
        Span hours = Slots.span(day, from, to, zone);
        FreeTime free = new FreeTime(hours.from() - Slots.PER_DAY, hours.to() + Slots.PER_DAY);
        free.add(ADEYEMI, hours.from(), hours.to());
        VisitPlanBuilder visit = VisitPlan.builder();
        int provider = visit.need(ResourceKind.PROVIDER, List.of(ADEYEMI));
        VisitPlan plan = visit.phase(PhaseKind.PROCEDURE, 30, Set.of(provider)).build();
        Search search = new Search(free.from(), free.to(), new StartGrid(zone, 15), 1000);
        return new OpeningFinder(plan, free, search).openings();
    }
}
