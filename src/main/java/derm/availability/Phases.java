package derm.availability;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The rows of what was planned, and of when holds run out. */
final class Phases {

    private final Statements sql;

    Phases(Connection connection) {
        this.sql = new Statements(connection);
    }

    void insert(long owner, Collection<ClaimedPhase> phases) {
        insertAll(Map.of(owner, phases));
    }

    void insertAll(Map<Long, ? extends Collection<ClaimedPhase>> phasesByOwner) {
        List<Object> values = new ArrayList<>();
        phasesByOwner.forEach((owner, phases) -> phases.forEach(phase -> values.addAll(List.of(
                phase.resourceId(),
                phase.from(),
                owner,
                phase.to(),
                phase.to(),
                phase.itemNo(),
                phase.kind().name()))));
        sql.update(
                "INSERT INTO appointment_phase (resource_id, from_slot, owner_id, to_slot, busy_to, item_no, kind)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + ", (?, ?, ?, ?, ?, ?, ?)".repeat(values.size() / 7 - 1),
                values.toArray());
    }

    List<ClaimedPhase> of(long owner) {
        return sql.list(
                row -> new ClaimedPhase(
                        PhaseKind.valueOf(row.getString(1)),
                        row.getInt(2),
                        row.getLong(3),
                        row.getInt(4),
                        row.getInt(5)),
                "SELECT kind, item_no, resource_id, from_slot, to_slot FROM appointment_phase WHERE owner_id = ?"
                        + " ORDER BY from_slot, to_slot, resource_id",
                owner);
    }

    /** Ends what keeps resources busy at this slot, but lets turnover go on where it is to be kept. */
    void cut(long owner, int slot, boolean keepTurnover) {
        sql.update(
                "UPDATE appointment_phase SET busy_to = LEAST(busy_to, GREATEST(from_slot, ?))"
                        + " WHERE owner_id = ? AND kind <> ?",
                slot,
                owner,
                keepTurnover ? PhaseKind.TURNOVER.name() : "");
    }

    void restore(long owner) {
        sql.update("UPDATE appointment_phase SET busy_to = to_slot WHERE owner_id = ?", owner);
    }

    void reown(long from, long to) {
        sql.update("UPDATE appointment_phase SET owner_id = ? WHERE owner_id = ?", to, from);
    }

    void remove(long owner) {
        sql.update("DELETE FROM appointment_phase WHERE owner_id = ?", owner);
    }

    void expireAt(long owner, Instant until) {
        sql.update("INSERT INTO hold_expiry (owner_id, expires_at) VALUES (?, ?)", owner, until);
    }

    /** Whether the hold was still there; whoever gets true decides its fate, everybody else waits and gets false. */
    boolean endHold(long owner) {
        return sql.update("DELETE FROM hold_expiry WHERE owner_id = ?", owner) > 0;
    }

    /** The holds that ran out and still keep one of these resources busy. */
    List<Long> expiredHolds(Collection<Long> resources, Instant now) {
        return sql.list(
                row -> row.getLong(1),
                "SELECT h.owner_id FROM hold_expiry h WHERE h.expires_at <= ? AND EXISTS (SELECT 1 FROM"
                        + " appointment_phase p WHERE p.owner_id = h.owner_id AND p.resource_id IN (?...))"
                        + " ORDER BY h.owner_id",
                now,
                resources);
    }
}
