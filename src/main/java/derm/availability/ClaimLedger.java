package derm.availability;

import derm.availability.Claims.Cell;
import derm.shared.Rejected;
import derm.shared.ResourceKind;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ledger of claimed time: the only door to a resource's slots, for bookings, moves, holds and everything else.
 *
 * <p>Works in the transaction of its caller, which is short, READ COMMITTED, and repeated as a whole from outside after
 * a deadlock. The caller first {@linkplain #lock locks} every resource involved, once, then checks its rules, then
 * claims. A refused claim ({@link Taken}) changes nothing, so another candidate can be tried in the same transaction.
 * Owners are appointments or holds, by their key.
 */
@Dependent
public class ClaimLedger {

    private final CurrentConnection connection;
    private final Clock clock;

    @Inject
    ClaimLedger(CurrentConnection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** The ledger on a connection whose transaction the caller drives, for work outside the server. */
    public static ClaimLedger on(Connection connection, Clock clock) {
        return new ClaimLedger(() -> connection, clock);
    }

    /** Locks the resources until the transaction ends, in id order. Must come before any other lock on resources. */
    public void lock(Collection<Long> resourceIds) {
        new Resources(connection.get()).lock(resourceIds);
    }

    /** Locks what the owner takes together with other resources, as a move or a confirmation needs them. */
    public void lockWith(long owner, Collection<Long> resourceIds) {
        Set<Long> all = new TreeSet<>(resourceIds);
        phases(owner).forEach(phase -> all.add(phase.resourceId()));
        lock(all);
    }

    /** The phases of an owner as planned, by start; also after they were released. */
    public List<ClaimedPhase> phases(long owner) {
        return planned().of(owner);
    }

    /** Claims the time of a visit, or adds to what the owner already has (as a patient to a confirmed hold). */
    public void claim(long owner, Collection<ClaimedPhase> phases) {
        insert(owner, Claims.cells(phases));
        planned().insert(owner, phases);
    }

    /**
     * Records some hundreds of visits at once, as when years of them are filled in; all or none. Slots before
     * {@code fromSlot} are planned but not claimed: nobody can book them any more.
     */
    public void claimAll(Map<Long, List<ClaimedPhase>> phasesByOwner, int fromSlot) {
        Map<Long, Map<Cell, Integer>> cells = new LinkedHashMap<>();
        phasesByOwner.forEach((owner, phases) -> {
            Map<Cell, Integer> own = Claims.cells(phases);
            own.keySet().removeIf(cell -> cell.slot() < fromSlot);
            cells.put(owner, own);
        });
        try {
            claims().insertAll(cells);
        } catch (SQLException e) {
            throw Taken.says(e) ? new Taken(e) : Statements.failed(e);
        }
        planned().insertAll(phasesByOwner);
    }

    /**
     * Claims the time of a visit, providers in an extra lane wherever they are taken: a reasoned overbook. Rooms, devices,
     * nurses and the patient are never overbooked.
     */
    public void overbook(long owner, Collection<ClaimedPhase> phases) {
        insert(owner, stacked(Claims.cells(phases)));
        planned().insert(owner, phases);
    }

    /** Claims time that gives itself back at an instant unless it is confirmed by {@link #reown} before. */
    public void hold(long owner, Collection<ClaimedPhase> phases, Instant until) {
        claim(owner, phases);
        planned().expireAt(owner, until);
    }

    /** Gives a hold back. Nothing happens if it is gone already. */
    public void dropHold(long hold) {
        if (planned().endHold(hold)) {
            erase(hold);
        }
    }

    /**
     * Makes the time of a hold that of an appointment.
     *
     * @throws Rejected {@code availability.hold-expired} if the hold was swept; its time may still be free to claim
     */
    public void reown(long hold, long appointment) {
        if (!planned().endHold(hold)) {
            throw Rejected.conflict("availability.hold-expired");
        }
        claims().reown(hold, appointment);
        planned().reown(hold, appointment);
    }

    /** Moves an owner to new phases. It never conflicts with itself; if others are in the way it stays where it is. */
    public void move(long owner, Collection<ClaimedPhase> phases) {
        move(owner, phases, false);
    }

    /** Moves an owner, providers in an extra lane wherever others have them. */
    public void moveOverbooking(long owner, Collection<ClaimedPhase> phases) {
        move(owner, phases, true);
    }

    /** Releases everything from a slot on: cancelled, no-show, left. What lies before stays claimed. */
    public void release(long owner, int fromSlot) {
        cut(owner, fromSlot, false);
    }

    /** Releases the time that a completed visit did not use, but keeps the turnover. */
    public void finish(long owner, int fromSlot) {
        cut(owner, fromSlot, true);
    }

    /** Claims the planned time of an owner again, when a release is undone. */
    public void restore(long owner) {
        Map<Cell, Integer> missing = Claims.cells(phases(owner));
        missing.keySet().removeAll(claims().of(owner));
        insert(owner, missing);
        planned().restore(owner);
    }

    private void move(long owner, Collection<ClaimedPhase> phases, boolean overbooking) {
        Set<Cell> before = claims().of(owner);
        Map<Cell, Integer> target = Claims.cells(phases);
        Map<Cell, Integer> missing = new LinkedHashMap<>(target);
        missing.keySet().removeAll(before);
        insert(owner, overbooking ? stacked(missing) : missing);
        Set<Cell> surplus = new HashSet<>(before);
        surplus.removeAll(target.keySet());
        claims().remove(owner, surplus);
        claims().promoteOverbooks(owner);
        planned().remove(owner);
        planned().insert(owner, phases);
    }

    private void cut(long owner, int slot, boolean keepTurnover) {
        planned().cut(owner, slot, keepTurnover);
        claims().removeReleased(owner);
        claims().promoteOverbooks(owner);
    }

    private void erase(long owner) {
        cut(owner, Integer.MIN_VALUE, false);
        planned().remove(owner);
    }

    private Map<Cell, Integer> stacked(Map<Cell, Integer> cells) {
        Set<Long> resources = resources(cells);
        sweepExpired(resources);
        claims().stack(cells, new Resources(connection.get()).ofKind(ResourceKind.PROVIDER, resources));
        return cells;
    }

    private void insert(long owner, Map<Cell, Integer> cells) {
        while (true) {
            try {
                claims().insert(owner, cells);
                return;
            } catch (SQLException e) {
                if (!Taken.says(e)) {
                    throw Statements.failed(e);
                }
                if (!sweepExpired(resources(cells))) {
                    throw new Taken(e);
                }
            }
        }
    }

    /** Gives back, whole, the expired holds that keep any of these resources busy; whether there were any. */
    private boolean sweepExpired(Set<Long> resources) {
        List<Long> swept = new ArrayList<>();
        for (long hold : planned().expiredHolds(resources, clock.instant())) {
            dropHold(hold);
            swept.add(hold);
        }
        return !swept.isEmpty();
    }

    private static Set<Long> resources(Map<Cell, Integer> cells) {
        Set<Long> resources = new TreeSet<>();
        cells.keySet().forEach(cell -> resources.add(cell.resourceId()));
        return resources;
    }

    private Claims claims() {
        return new Claims(connection.get());
    }

    private Phases planned() {
        return new Phases(connection.get());
    }
}
