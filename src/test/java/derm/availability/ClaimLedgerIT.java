package derm.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.shared.Rejected;
import derm.shared.ResourceKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClaimLedgerIT {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final int TEN = Slots.floor(Instant.parse("2026-11-24T10:00:00Z"));

    private final LedgerDatabase database = LedgerDatabase.one();
    private final long first = LedgerDatabase.nextId();
    private final long second = LedgerDatabase.nextId();
    private final long third = LedgerDatabase.nextId();
    private Connection connection;
    private ClaimLedger ledger;
    private long adeyemi;
    private long laserRoom;

    @BeforeEach
    void openTheLedger() throws SQLException {
        connection = database.open();
        ledger = ClaimLedger.on(connection, Clock.fixed(NOW, ZoneOffset.UTC));
        adeyemi = database.resource(ResourceKind.PROVIDER);
        laserRoom = database.resource(ResourceKind.ROOM);
    }

    @AfterEach
    void theLedgerIsWhole() throws SQLException {
        assertThat(LedgerCheck.on(connection).problems(0)).isEmpty();
        connection.rollback();
        connection.close();
    }

    @Test
    void aSecondClaimOfTheSameTimeIsTakenAndNamesTheResource() {
        ledger.claim(first, laser(TEN));
        assertThatThrownBy(() -> ledger.claim(second, laser(TEN + 3)))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.resource()).hasValue(adeyemi));
        assertThat(ledger.phases(second)).isEmpty();
    }

    @Test
    void afterARefusalTheNextCandidateIsClaimedInTheSameTransaction() {
        ledger.claim(first, laser(TEN));
        assertThatThrownBy(() -> ledger.claim(second, laser(TEN))).isInstanceOf(Taken.class);
        ledger.claim(second, laser(TEN + 9));
        assertThat(ledger.phases(second)).isEqualTo(laser(TEN + 9));
    }

    @Test
    void visitsThatOnlyTouchBothFit() {
        ledger.claim(first, laser(TEN));
        ledger.claim(second, laser(TEN + 9));
        assertThat(busy(adeyemi)).containsExactly(span(TEN, TEN + 6), span(TEN + 9, TEN + 15));
    }

    @Test
    void manyVisitsAreRecordedAtOnceAndWhatIsPastIsNotClaimed() {
        ledger.claimAll(Map.of(first, laser(TEN), second, laser(TEN + 9)), TEN + 6);
        assertThat(busy(adeyemi)).containsExactly(span(TEN, TEN + 6), span(TEN + 9, TEN + 15));
        assertThat(LedgerCheck.on(connection).problems(TEN + 6)).isEmpty();
        assertThatThrownBy(() -> ledger.claimAll(Map.of(third, laser(TEN + 10)), TEN))
                .isInstanceOf(Taken.class);
        ledger.release(first, TEN);
    }

    @Test
    void anOverbookIsPromotedWhenTheVisitBelowItMovesAway() throws SQLException {
        long otherRoom = database.resource(ResourceKind.ROOM);
        ledger.claim(first, laser(TEN));
        ledger.overbook(second, visit(otherRoom, TEN + 3));
        ledger.move(first, laser(TEN + 40));
        assertThat(busy(adeyemi)).containsExactly(span(TEN + 3, TEN + 9), span(TEN + 40, TEN + 46));
        assertThatThrownBy(() -> ledger.move(first, laser(TEN))).isInstanceOf(Taken.class);
        ledger.moveOverbooking(first, laser(TEN));
        assertThat(busy(adeyemi)).containsExactly(span(TEN, TEN + 6), span(TEN + 3, TEN + 9));
    }

    @Test
    void anExpiredHoldBelowAnOverbookGivesItsLaneUp() throws SQLException {
        long otherRoom = database.resource(ResourceKind.ROOM);
        ledger.hold(first, laser(TEN), NOW.plusSeconds(60));
        ledger.overbook(second, visit(otherRoom, TEN));
        ClaimLedger later = ClaimLedger.on(connection, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC));
        assertThatThrownBy(() -> later.claim(third, laser(TEN))).isInstanceOf(Taken.class);
        assertThat(later.phases(first)).isEmpty();
    }

    @Test
    void anUnknownResourceCannotBeLocked() {
        assertThatThrownBy(() -> ledger.lock(Set.of(adeyemi, 5L))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMoveOverItsOwnTimeDoesNotConflictWithItself() {
        ledger.claim(first, laser(TEN));
        ledger.move(first, laser(TEN + 2));
        assertThat(busy(laserRoom)).containsExactly(span(TEN + 2, TEN + 8), span(TEN + 8, TEN + 11));
    }

    @Test
    void aRefusedMoveStaysWhereItWas() {
        ledger.claim(first, laser(TEN));
        ledger.claim(second, laser(TEN + 20));
        assertThatThrownBy(() -> ledger.move(first, laser(TEN + 15))).isInstanceOf(Taken.class);
        assertThat(ledger.phases(first)).isEqualTo(laser(TEN));
    }

    @Test
    void cancellingFreesTheTimeAndRestoringTakesItBack() {
        ledger.claim(first, laser(TEN));
        ledger.release(first, TEN - 20);
        assertThat(busy(adeyemi)).isEmpty();
        ledger.restore(first);
        assertThat(busy(adeyemi)).containsExactly(span(TEN, TEN + 6));
    }

    @Test
    void restoringIsRefusedOnceSomebodyElseHasTheTime() {
        ledger.claim(first, laser(TEN));
        ledger.release(first, TEN - 20);
        ledger.claim(second, laser(TEN + 3));
        assertThatThrownBy(() -> ledger.restore(first)).isInstanceOf(Taken.class);
    }

    @Test
    void aNoShowFreesOnlyWhatIsStillToCome() {
        ledger.claim(first, laser(TEN));
        ledger.release(first, TEN + 3);
        assertThat(busy(adeyemi)).containsExactly(span(TEN, TEN + 3));
        assertThat(busy(laserRoom)).containsExactly(span(TEN, TEN + 3));
        assertThat(ledger.phases(first)).isEqualTo(laser(TEN));
    }

    @Test
    void aCompletedVisitKeepsItsTurnover() {
        ledger.claim(first, laser(TEN));
        ledger.finish(first, TEN + 4);
        assertThat(busy(adeyemi)).containsExactly(span(TEN, TEN + 4));
        assertThat(busy(laserRoom)).containsExactly(span(TEN, TEN + 4), span(TEN + 6, TEN + 9));
    }

    @Test
    void aHoldKeepsOthersOutUntilItExpires() {
        ledger.hold(first, laser(TEN), NOW.plusSeconds(600));
        assertThatThrownBy(() -> ledger.claim(second, laser(TEN))).isInstanceOf(Taken.class);
        ClaimLedger later = ClaimLedger.on(connection, Clock.fixed(NOW.plusSeconds(600), ZoneOffset.UTC));
        later.claim(second, laser(TEN + 4));
        assertThat(later.phases(first)).isEmpty();
        assertThat(later.phases(second)).isEqualTo(laser(TEN + 4));
    }

    @Test
    void anExpiredHoldNoLongerLooksBusy() {
        ledger.hold(first, laser(TEN), NOW);
        assertThat(busy(adeyemi)).isEmpty();
        ledger.dropHold(first);
    }

    @Test
    void itsOwnerSeesAHoldAsFree() {
        ledger.hold(first, laser(TEN), NOW.plusSeconds(600));
        BusyTimes times = BusyTimes.on(connection, Clock.fixed(NOW, ZoneOffset.UTC));
        assertThat(times.phases(Set.of(adeyemi), TEN, TEN + 9, Set.of(first))).isEmpty();
        assertThat(times.phases(Set.of(adeyemi), TEN, TEN + 9, Set.of())).hasSize(1);
    }

    @Test
    void confirmingMakesTheTimeOfAHoldTheAppointments() {
        ledger.hold(first, laser(TEN), NOW.plusSeconds(600));
        ledger.reown(first, second);
        assertThat(ledger.phases(second)).isEqualTo(laser(TEN));
        ledger.dropHold(first);
        assertThat(busy(adeyemi)).hasSize(1);
    }

    @Test
    void aHoldThatWasGivenBackCannotBeConfirmed() {
        ledger.hold(first, laser(TEN), NOW.plusSeconds(600));
        ledger.dropHold(first);
        assertThatThrownBy(() -> ledger.reown(first, second))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.code()).isEqualTo("hold-expired"));
        assertThat(busy(adeyemi)).isEmpty();
    }

    @Test
    void anOverbookTakesTheProviderAgainButNeverTheRoom() throws SQLException {
        long otherRoom = database.resource(ResourceKind.ROOM);
        ledger.claim(first, laser(TEN));
        assertThatThrownBy(() -> ledger.overbook(second, laser(TEN))).isInstanceOf(Taken.class);
        ledger.overbook(second, visit(otherRoom, TEN + 3));
        assertThat(busy(adeyemi)).containsExactly(span(TEN, TEN + 6), span(TEN + 3, TEN + 9));
    }

    @Test
    void whereAnOverbookStandsAloneNobodySlipsInBesideIt() throws SQLException {
        long otherRoom = database.resource(ResourceKind.ROOM);
        ledger.claim(first, laser(TEN));
        ledger.overbook(second, visit(otherRoom, TEN + 3));
        ledger.release(first, TEN - 20);
        assertThatThrownBy(() -> ledger.claim(third, laser(TEN + 3))).isInstanceOf(Taken.class);
        assertThatThrownBy(() -> ledger.claim(third, laser(TEN + 6))).isInstanceOf(Taken.class);
        ledger.claim(third, laser(TEN + 9));
    }

    private List<ClaimedPhase> laser(int start) {
        return visit(laserRoom, start);
    }

    /** Half an hour of the provider in a room, then a quarter of turnover. */
    private List<ClaimedPhase> visit(long room, int start) {
        return List.of(
                new ClaimedPhase(PhaseKind.PROCEDURE, 0, adeyemi, start, start + 6),
                new ClaimedPhase(PhaseKind.PROCEDURE, 0, room, start, start + 6),
                new ClaimedPhase(PhaseKind.TURNOVER, 0, room, start + 6, start + 9));
    }

    private List<String> busy(long resource) {
        return BusyTimes.on(connection, Clock.fixed(NOW, ZoneOffset.UTC))
                .phases(Set.of(resource), TEN - 100, TEN + 100, Set.of())
                .stream()
                .map(phase -> span(phase.from(), phase.to()))
                .toList();
    }

    private static String span(int from, int to) {
        return Slots.instant(from) + "/" + Slots.instant(to);
    }
}
