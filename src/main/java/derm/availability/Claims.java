package derm.availability;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of the referee: which owner has which slot of which resource. */
final class Claims {

    /** A slot of a resource. */
    record Cell(long resourceId, int slot) {}

    private record Claimed(long resourceId, int slot, int lane) {}

    private final Statements sql;

    Claims(Connection connection) {
        this.sql = new Statements(connection);
    }

    /** Every slot that the phases take, at the bottom lane. */
    static Map<Cell, Integer> cells(Collection<ClaimedPhase> phases) {
        Map<Cell, Integer> cells = new LinkedHashMap<>();
        for (ClaimedPhase phase : phases) {
            for (int slot = phase.from(); slot < phase.to(); slot++) {
                cells.put(new Cell(phase.resourceId(), slot), 0);
            }
        }
        return cells;
    }

    /** Inserts the claims in one statement: all or none. */
    void insert(long owner, Map<Cell, Integer> lanes) throws SQLException {
        insertAll(Map.of(owner, lanes));
    }

    /** Inserts the claims of many owners in one statement: all or none. */
    void insertAll(Map<Long, Map<Cell, Integer>> lanesByOwner) throws SQLException {
        List<Object> values = new ArrayList<>();
        lanesByOwner.forEach((owner, lanes) ->
                lanes.forEach((cell, lane) -> values.addAll(List.of(cell.resourceId, cell.slot, lane, owner))));
        if (!values.isEmpty()) {
            sql.tryUpdate(
                    "INSERT INTO claim (resource_id, slot, lane, owner_id) VALUES (?, ?, ?, ?)"
                            + ", (?, ?, ?, ?)".repeat(values.size() / 4 - 1),
                    values.toArray());
        }
    }

    /** Puts the cells of these resources on top of what is there, leaving those of all others at the bottom. */
    void stack(Map<Cell, Integer> cells, Set<Long> resources) {
        Map<Cell, Integer> heights = new HashMap<>();
        List<Integer> slots = cells.keySet().stream().map(Cell::slot).distinct().toList();
        if (resources.isEmpty() || slots.isEmpty()) {
            return;
        }
        sql.visit(
                row -> heights.put(new Cell(row.getLong(1), row.getInt(2)), row.getInt(3)),
                "SELECT resource_id, slot, COUNT(*) FROM claim WHERE resource_id IN (?...) AND slot IN (?...)"
                        + " GROUP BY resource_id, slot",
                resources,
                slots);
        cells.replaceAll((cell, lane) -> heights.getOrDefault(cell, lane));
    }

    Set<Cell> of(long owner) {
        return Set.copyOf(sql.list(
                row -> new Cell(row.getLong(1), row.getInt(2)),
                "SELECT resource_id, slot FROM claim WHERE owner_id = ?",
                owner));
    }

    void remove(long owner, Collection<Cell> cells) {
        for (Cell cell : cells) {
            sql.update(
                    "DELETE FROM claim WHERE resource_id = ? AND slot = ? AND owner_id = ?",
                    cell.resourceId,
                    cell.slot,
                    owner);
        }
    }

    /** Removes the claims that no phase of the owner keeps busy any more. */
    void removeReleased(long owner) {
        sql.update(
                "DELETE FROM claim WHERE owner_id = ? AND NOT EXISTS (SELECT 1 FROM appointment_phase p"
                        + " WHERE p.owner_id = claim.owner_id AND p.resource_id = claim.resource_id"
                        + " AND p.from_slot <= claim.slot AND p.busy_to > claim.slot)",
                owner);
    }

    void reown(long from, long to) {
        sql.update("UPDATE claim SET owner_id = ? WHERE owner_id = ?", to, from);
    }

    /**
     * Lets overbooks move down into lanes that were given free within the planned time of the owner, so that no later
     * booking slips in below them.
     */
    void promoteOverbooks(long owner) {
        List<Claimed> stacked = sql.list(
                row -> new Claimed(row.getLong(1), row.getInt(2), row.getInt(3)),
                "SELECT c.resource_id, c.slot, c.lane FROM appointment_phase p JOIN claim c"
                        + " ON c.resource_id = p.resource_id AND c.slot >= p.from_slot AND c.slot < p.to_slot"
                        + " WHERE p.owner_id = ? ORDER BY c.resource_id, c.slot, c.lane",
                owner);
        Map<Cell, Integer> heights = new HashMap<>();
        for (Claimed claim : stacked) {
            int lane = heights.merge(new Cell(claim.resourceId, claim.slot), 1, Integer::sum) - 1;
            if (lane != claim.lane) {
                sql.update(
                        "UPDATE claim SET lane = ? WHERE resource_id = ? AND slot = ? AND lane = ?",
                        lane,
                        claim.resourceId,
                        claim.slot,
                        claim.lane);
            }
        }
    }
}
