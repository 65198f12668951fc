package derm.availability;

import static org.assertj.core.api.Assertions.assertThat;

import derm.shared.ResourceKind;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningFinderTest {

    private static final long ADEYEMI = 1;
    private static final long BAKER = 2;
    private static final long NURSE_1 = 11;
    private static final long NURSE_2 = 12;
    private static final long ROOM_1 = 21;
    private static final long ROOM_2 = 22;
    private static final long PATIENT = 99;
    private static final int OPEN = 1000 * Slots.PER_DAY;
    private static final int HOUR = 12;

    private final FreeTime free = new FreeTime(OPEN, OPEN + 6 * HOUR);
    private Search search = searching(15);

    @Test
    void offersOneOpeningPerStartAndProviderInTheOrderOfTheCandidates() {
        everybodyIsFree(ADEYEMI, BAKER, ROOM_1, ROOM_2);
        assertThat(openings(consultation()))
                .startsWith(
                        new Opening(OPEN, OPEN + 4, ADEYEMI, List.of(ADEYEMI, ROOM_1)),
                        new Opening(OPEN, OPEN + 4, BAKER, List.of(BAKER, ROOM_1)),
                        new Opening(OPEN + 3, OPEN + 7, ADEYEMI, List.of(ADEYEMI, ROOM_1)))
                .hasSize(2 * 4 * 4 - 2);
    }

    @Test
    void takesTheSecondRoomWhereTheFirstIsBusy() {
        everybodyIsFree(ADEYEMI, ROOM_1, ROOM_2);
        free.remove(ROOM_1, OPEN + 2, OPEN + 3);
        assertThat(openings(consultation()).get(0).resources()).containsExactly(ADEYEMI, ROOM_2);
    }

    @Test
    void turnoverMustFitIntoTheRoomsTimeButNotIntoTheProviders() {
        everybodyIsFree(ADEYEMI, ROOM_1);
        free.remove(ADEYEMI, OPEN + 6, OPEN + 4 * HOUR);
        free.remove(ROOM_1, OPEN + 8, OPEN + 4 * HOUR);
        VisitPlanBuilder visit = VisitPlan.builder();
        int provider = visit.need(ResourceKind.PROVIDER, List.of(ADEYEMI));
        int room = visit.need(ResourceKind.ROOM, List.of(ROOM_1));
        visit.phase(PhaseKind.PROCEDURE, 30, Set.of(provider, room));
        assertThat(openings(visit.turnover(10, room).build())).hasSize(1);
        assertThat(openings(visit.turnover(15, room).build())).isEmpty();
    }

    @Test
    void theProviderIsFreeForOthersWhileTheNumbingWorks() {
        everybodyIsFree(ADEYEMI, NURSE_1, ROOM_1);
        free.remove(ADEYEMI, OPEN, OPEN + 7);
        assertThat(openings(numbedLaser(List.of(NURSE_1))).get(0))
                .isEqualTo(new Opening(OPEN, OPEN + 12, ADEYEMI, List.of(ADEYEMI, NURSE_1, NURSE_1, ROOM_1, PATIENT)));
    }

    @Test
    void twoNeedsOfAKindThatOverlapGetDifferentResources() {
        everybodyIsFree(ADEYEMI, NURSE_1, NURSE_2);
        VisitPlanBuilder visit = VisitPlan.builder();
        int provider = visit.need(ResourceKind.PROVIDER, List.of(ADEYEMI));
        int first = visit.need(ResourceKind.NURSE, List.of(NURSE_1, NURSE_2));
        int second = visit.need(ResourceKind.NURSE, List.of(NURSE_1));
        VisitPlan plan = visit.phase(PhaseKind.PROCEDURE, 30, Set.of(provider, first, second))
                .build();
        assertThat(openings(plan).get(0).resources()).containsExactly(ADEYEMI, NURSE_2, NURSE_1);
        free.remove(NURSE_2, OPEN, OPEN + 4 * HOUR);
        assertThat(openings(plan)).isEmpty();
    }

    @Test
    void aRoomKeptForTheNextTreatmentIsTurnedOverOnceAfterTheLast() {
        VisitPlanBuilder visit = VisitPlan.builder();
        int provider = visit.need(ResourceKind.PROVIDER, List.of(ADEYEMI));
        int room = visit.need(ResourceKind.ROOM, List.of(ROOM_1));
        VisitPlan plan = visit.phase(PhaseKind.PROCEDURE, 30, Set.of(provider, room))
                .turnover(15, room)
                .nextItem()
                .phase(PhaseKind.PROCEDURE, 15, Set.of(provider, room))
                .turnover(5, room)
                .build();
        assertThat(plan.patientSlots()).isEqualTo(9);
        assertThat(plan.phases()).last().isEqualTo(new PlannedPhase(PhaseKind.TURNOVER, 1, 9, 3, Set.of(room)));
    }

    @Test
    void aProviderWhoIsInsistedOnIsTheOnlyOneOffered() {
        everybodyIsFree(ADEYEMI, BAKER, ROOM_1);
        assertThat(openings(consultation().insistingOn(ResourceKind.PROVIDER, BAKER)))
                .isNotEmpty()
                .allMatch(opening -> opening.provider() == BAKER);
        assertThat(openings(consultation().insistingOn(ResourceKind.PROVIDER, 77)))
                .isEmpty();
    }

    @Test
    void theNearestOpeningsComeInOrderOfDistance() {
        everybodyIsFree(ADEYEMI, ROOM_1);
        free.remove(ADEYEMI, OPEN + 12, OPEN + 24);
        assertThat(new OpeningFinder(consultation(), free, search)
                        .nearest(OPEN + 15, 3).stream().map(Opening::startSlot).toList())
                .containsExactly(OPEN + 6, OPEN + 24, OPEN + 3);
    }

    @Test
    void theLimitIsKept() {
        everybodyIsFree(ADEYEMI, BAKER, ROOM_1);
        search = new Search(OPEN, OPEN + 4 * HOUR, new StartGrid(ZoneOffset.UTC, 5), 3);
        assertThat(openings(consultation())).hasSize(3);
    }

    @Test
    void theClaimedPhasesOfAnOpeningNameEveryResourceAndItsTime() {
        everybodyIsFree(ADEYEMI, NURSE_1, ROOM_1);
        VisitPlan plan = numbedLaser(List.of(NURSE_1));
        assertThat(plan.at(openings(plan).get(0)))
                .contains(
                        new ClaimedPhase(PhaseKind.VISIT, 0, PATIENT, OPEN, OPEN + 12),
                        new ClaimedPhase(PhaseKind.NUMBING_APPLY, 0, NURSE_1, OPEN, OPEN + 1),
                        new ClaimedPhase(PhaseKind.NUMBING_WAIT, 0, ROOM_1, OPEN + 1, OPEN + 7),
                        new ClaimedPhase(PhaseKind.PROCEDURE, 0, ADEYEMI, OPEN + 7, OPEN + 12),
                        new ClaimedPhase(PhaseKind.TURNOVER, 0, ROOM_1, OPEN + 12, OPEN + 15));
    }

    private static VisitPlan consultation() {
        VisitPlanBuilder visit = VisitPlan.builder();
        int provider = visit.need(ResourceKind.PROVIDER, List.of(ADEYEMI, BAKER));
        int room = visit.need(ResourceKind.ROOM, List.of(ROOM_1, ROOM_2));
        return visit.phase(PhaseKind.PROCEDURE, 20, Set.of(provider, room)).build();
    }

    private VisitPlan numbedLaser(List<Long> nurses) {
        everybodyIsFree(PATIENT);
        VisitPlanBuilder visit = VisitPlan.builder();
        int provider = visit.need(ResourceKind.PROVIDER, List.of(ADEYEMI));
        int numbing = visit.need(ResourceKind.NURSE, nurses);
        int assisting = visit.need(ResourceKind.NURSE, nurses);
        int room = visit.need(ResourceKind.ROOM, List.of(ROOM_1));
        return visit.phase(PhaseKind.NUMBING_APPLY, 5, Set.of(numbing, room))
                .phase(PhaseKind.NUMBING_WAIT, 30, Set.of(room))
                .phase(PhaseKind.PROCEDURE, 25, Set.of(provider, assisting, room))
                .turnover(15, room)
                .build(PATIENT);
    }

    private List<Opening> openings(VisitPlan plan) {
        return new OpeningFinder(plan, free, search).openings();
    }

    private void everybodyIsFree(long... resources) {
        for (long resource : resources) {
            free.add(resource, OPEN, OPEN + 4 * HOUR);
        }
    }

    private static Search searching(int step) {
        return new Search(OPEN, OPEN + 4 * HOUR, new StartGrid(ZoneOffset.UTC, step), 1000);
    }
}
