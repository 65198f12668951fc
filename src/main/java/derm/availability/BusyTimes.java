package derm.availability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When resources are busy, in one range query over the planned phases. Holds that ran out no longer count, nor do the
 * owners that the caller excepts: its own hold, or the appointment that is to be moved.
 */
@Dependent
public class BusyTimes {

    private static final String BUSY = " FROM appointment_phase WHERE resource_id IN (?...)"
            + " AND from_slot > ? AND from_slot < ? AND busy_to > ? AND busy_to > from_slot AND owner_id NOT IN (?...)";

    private final CurrentConnection connection;
    private final Clock clock;

    @Inject
    BusyTimes(CurrentConnection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** The busy times on a connection of the caller's, for work outside the server. */
    public static BusyTimes on(Connection connection, Clock clock) {
        return new BusyTimes(() -> connection, clock);
    }

    /** Every busy stretch of the resources that touches {@code [from, to)}, by resource and start. */
    public List<BusyPhase> phases(Collection<Long> resources, int from, int to, Set<Long> except) {
        if (resources.isEmpty()) {
            return List.of();
        }
        Statements sql = new Statements(connection.get());
        return sql.list(
                row -> new BusyPhase(
                        row.getLong(1),
                        row.getLong(2),
                        PhaseKind.valueOf(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5)),
                "SELECT resource_id, owner_id, kind, from_slot, busy_to" + BUSY + " ORDER BY resource_id, from_slot",
                new TreeSet<>(resources),
                from - Slots.PER_DAY,
                to,
                from,
                ignored(sql, except));
    }

    /** Takes the busy time of every resource out of its free time. */
    public void subtract(FreeTime free, Set<Long> except) {
        if (free.resources().isEmpty()) {
            return;
        }
        Statements sql = new Statements(connection.get());
        sql.visit(
                row -> free.remove(row.getLong(1), row.getInt(2), row.getInt(3)),
                "SELECT resource_id, from_slot, busy_to" + BUSY,
                new TreeSet<>(free.resources()),
                free.from() - Slots.PER_DAY,
                free.to(),
                free.from(),
                ignored(sql, except));
    }

    private List<Long> ignored(Statements sql, Set<Long> except) {
        List<Long> owners = new ArrayList<>(except);
        owners.add(-1L);
        owners.addAll(sql.list(
                row -> row.getLong(1), "SELECT owner_id FROM hold_expiry WHERE expires_at <= ?", clock.instant()));
        return owners;
    }
}
