package derm.availability;

import derm.shared.ResourceKind;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** The rows of everything that can be in one place only; each is the lock of its time. */
final class Resources {

    private final Statements sql;

    Resources(Connection connection) {
        this.sql = new Statements(connection);
    }

    void add(long id, ResourceKind kind) {
        sql.update("INSERT INTO resource (id, kind) VALUES (?, ?)", id, kind.name());
    }

    /** Locks all or fails; the database takes the locks in the order of the primary key. */
    void lock(Collection<Long> ids) {
        Set<Long> wanted = new TreeSet<>(ids);
        if (wanted.isEmpty()) {
            return;
        }
        int found = sql.list(
                        row -> row.getLong(1),
                        "SELECT id FROM resource WHERE id IN (?...) ORDER BY id FOR UPDATE",
                        wanted)
                .size();
        if (found != wanted.size()) {
            throw new IllegalArgumentException("Not every resource of " + wanted + " is known to the ledger");
        }
    }

    Set<Long> ofKind(ResourceKind kind, Collection<Long> ids) {
        return new HashSet<>(sql.list(
                row -> row.getLong(1), "SELECT id FROM resource WHERE id IN (?...) AND kind = ?", ids, kind.name()));
    }
}
