package derm.availability;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what must never be: time given away twice, claims that nobody planned, plans that are not claimed. For tests
 * and for the operator; reads everything from a slot on, so that past claims may have been pruned.
 */
public final class LedgerCheck {

    private final Statements sql;

    private LedgerCheck(Connection connection) {
        this.sql = new Statements(connection);
    }

    /** The check on a connection. */
    public static LedgerCheck on(Connection connection) {
        return new LedgerCheck(connection);
    }

    /** One sentence per problem among the slots from this one on; empty if the ledger is whole. */
    public List<String> problems(int fromSlot) {
        List<String> problems = new ArrayList<>();
        overlaps(problems, fromSlot);
        orphans(problems, fromSlot);
        unclaimed(problems, fromSlot);
        lanes(problems, fromSlot);
        return problems;
    }

    private void overlaps(List<String> problems, int from) {
        sql.visit(
                row -> problems.add("Owners " + row.getLong(1) + " and " + row.getLong(2) + " both have resource "
                        + row.getLong(3) + " at slot " + row.getInt(4)),
                "SELECT a.owner_id, b.owner_id, a.resource_id, b.from_slot FROM appointment_phase a"
                        + " JOIN appointment_phase b ON b.resource_id = a.resource_id"
                        + " AND b.from_slot >= a.from_slot AND b.from_slot < a.busy_to AND b.busy_to > b.from_slot"
                        + " AND b.owner_id <> a.owner_id AND (b.from_slot > a.from_slot OR b.owner_id > a.owner_id)"
                        + " WHERE a.busy_to > ? AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.resource_id ="
                        + " a.resource_id AND c.slot = b.from_slot AND c.lane > 0)",
                from);
    }

    private void orphans(List<String> problems, int from) {
        sql.visit(
                row -> problems.add("Nobody planned the claim of owner " + row.getLong(1) + " on resource "
                        + row.getLong(2) + " at slot " + row.getInt(3)),
                "SELECT c.owner_id, c.resource_id, c.slot FROM claim c WHERE c.slot >= ? AND NOT EXISTS (SELECT 1"
                        + " FROM appointment_phase p WHERE p.owner_id = c.owner_id AND p.resource_id ="
                        + " c.resource_id AND p.from_slot <= c.slot AND p.busy_to > c.slot)",
                from);
    }

    private void unclaimed(List<String> problems, int from) {
        sql.visit(
                row -> problems.add("Owner " + row.getLong(1) + " has not claimed all of resource " + row.getLong(2)
                        + " from slot " + row.getInt(3)),
                "SELECT p.owner_id, p.resource_id, p.from_slot FROM appointment_phase p WHERE p.busy_to > ?"
                        + " AND p.busy_to - GREATEST(p.from_slot, ?) <> (SELECT COUNT(*) FROM claim c WHERE"
                        + " c.resource_id = p.resource_id AND c.owner_id = p.owner_id AND c.slot < p.busy_to"
                        + " AND c.slot >= GREATEST(p.from_slot, ?)) AND p.busy_to > p.from_slot",
                from,
                from,
                from);
    }

    private void lanes(List<String> problems, int from) {
        sql.visit(
                row -> problems.add("Resource " + row.getLong(1) + " is wrongly overbooked at slot " + row.getInt(2)),
                "SELECT c.resource_id, c.slot FROM claim c JOIN resource r ON r.id = c.resource_id WHERE c.slot >= ?"
                        + " AND c.lane > 0 AND (r.kind <> 'PROVIDER' OR NOT EXISTS (SELECT 1 FROM claim below WHERE"
                        + " below.resource_id = c.resource_id AND below.slot = c.slot AND below.lane = c.lane - 1))",
                from);
    }
}
