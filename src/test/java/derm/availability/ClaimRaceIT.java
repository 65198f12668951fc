package derm.availability;

import static org.assertj.core.api.Assertions.assertThat;

import derm.shared.ResourceKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once for one opening, on a real database. */
class ClaimRaceIT {

    private static final int THREADS = 64;
    private static final int ROUNDS = 50;
    private static final int MINE = Slots.floor(Instant.parse("2027-01-04T00:00:00Z"));
    private static final int CONTESTED = Slots.floor(Instant.parse("2027-03-01T00:00:00Z"));

    private final LedgerDatabase database = LedgerDatabase.one();
    private List<Long> resources;

    /** Tries to get a visit of half an hour that starts at a slot; whether it did. */
    @FunctionalInterface
    private interface Attempt {
        boolean at(int start, Connection connection, Random random) throws SQLException;
    }

    @BeforeEach
    void aProviderANurseARoomAndADevice() throws SQLException {
        resources = new ArrayList<>();
        for (ResourceKind kind :
                List.of(ResourceKind.PROVIDER, ResourceKind.NURSE, ResourceKind.ROOM, ResourceKind.DEVICE)) {
            resources.add(database.resource(kind));
        }
    }

    @Test
    void ofManyBookingsOfOneOpeningExactlyOneSucceeds() throws Exception {
        assertThat(winners(this::book, 0)).containsOnly(1);
        assertTheLedgerIsWhole();
    }

    @Test
    void ofManyBookingsThatOverlapInPartExactlyOneSucceeds() throws Exception {
        assertThat(winners(this::book, 5)).containsOnly(1);
        assertTheLedgerIsWhole();
    }

    @Test
    void ofManyMovesAndBookingsIntoOneOpeningExactlyOneSucceeds() throws Exception {
        assertThat(winners(
                        (start, connection, random) -> random.nextBoolean()
                                ? book(start, connection, random)
                                : move(start, connection, random),
                        5))
                .containsOnly(1);
        assertTheLedgerIsWhole();
    }

    /** Shows that the race is real: looking before leaping, as so many systems do, gives the same time away twice. */
    @Test
    void checkingFirstAndThenInsertingDoubleBooks() throws Exception {
        database.asOwner("CREATE TABLE naive_booking (from_slot INT NOT NULL, to_slot INT NOT NULL)");
        try {
            assertThat(winners(this::bookNaively, 0)).anyMatch(winners -> winners > 1);
        } finally {
            database.asOwner("DROP TABLE naive_booking");
        }
    }

    private boolean book(int start, Connection connection, Random random) throws SQLException {
        ClaimLedger ledger = ClaimLedger.on(connection, Clock.systemUTC());
        ledger.lock(shuffled(resources, random));
        try {
            ledger.claim(LedgerDatabase.nextId(), visit(start, random));
        } catch (Taken taken) {
            connection.rollback();
            return false;
        }
        connection.commit();
        return true;
    }

    /** Books a time of its own on other days first, then moves that into the contested opening. */
    private boolean move(int start, Connection connection, Random random) throws SQLException {
        ClaimLedger ledger = ClaimLedger.on(connection, Clock.systemUTC());
        long owner = LedgerDatabase.nextId();
        ledger.lock(resources);
        ledger.claim(owner, visit(MINE + Math.toIntExact(owner % 1000) * 10, random));
        connection.commit();
        ledger.lockWith(owner, shuffled(resources, random));
        boolean moved = moves(ledger, owner, start, random);
        if (!moved || random.nextInt(4) > 0) {
            ledger.release(owner, moved ? start + 6 : MINE);
        }
        connection.commit();
        return moved;
    }

    private boolean moves(ClaimLedger ledger, long owner, int start, Random random) {
        try {
            ledger.move(owner, visit(start, random));
            return true;
        } catch (Taken taken) {
            return false;
        }
    }

    private boolean bookNaively(int start, Connection connection, Random random) throws SQLException {
        try (PreparedStatement look = connection.prepareStatement(
                        "SELECT COUNT(*) FROM naive_booking WHERE from_slot < ? AND to_slot > ?");
                PreparedStatement insert = connection.prepareStatement("INSERT INTO naive_booking VALUES (?, ?)")) {
            look.setInt(1, start + 6);
            look.setInt(2, start);
            try (ResultSet rows = look.executeQuery()) {
                if (rows.next() && rows.getInt(1) > 0) {
                    connection.rollback();
                    return false;
                }
            }
            insert.setInt(1, start);
            insert.setInt(2, start + 6);
            insert.executeUpdate();
            connection.commit();
            return true;
        }
    }

    /** How many succeeded in each round, when all try at once, each up to {@code spread} slots later. */
    private List<Integer> winners(Attempt attempt, int spread) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Boolean>>> attempts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random random = new Random(thread);
                attempts.add(threads.submit(() -> rounds(attempt, spread, barrier, random)));
            }
            return winners(attempts);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Boolean> rounds(Attempt attempt, int spread, CyclicBarrier barrier, Random random) throws Exception {
        List<Boolean> won = new ArrayList<>();
        try (Connection connection = database.open()) {
            for (int round = 0; round < ROUNDS; round++) {
                barrier.await();
                won.add(attempt.at(CONTESTED + round * 20 + random.nextInt(spread + 1), connection, random));
            }
        }
        return won;
    }

    private static List<Integer> winners(List<Future<List<Boolean>>> attempts)
            throws InterruptedException, ExecutionException {
        List<Integer> winners = new ArrayList<>(Collections.nCopies(ROUNDS, 0));
        for (Future<List<Boolean>> attempt : attempts) {
            List<Boolean> won = attempt.get();
            for (int round = 0; round < ROUNDS; round++) {
                winners.set(round, winners.get(round) + (won.get(round) ? 1 : 0));
            }
        }
        return winners;
    }

    private List<ClaimedPhase> visit(int start, Random random) {
        return shuffled(
                resources.stream()
                        .map(resource -> new ClaimedPhase(PhaseKind.PROCEDURE, 0, resource, start, start + 6))
                        .toList(),
                random);
    }

    private void assertTheLedgerIsWhole() throws SQLException {
        try (Connection connection = database.open()) {
            assertThat(LedgerCheck.on(connection).problems(0)).isEmpty();
        }
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
