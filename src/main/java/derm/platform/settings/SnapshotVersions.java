package derm.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Tells a snapshot in memory whether it is stale, on every node: each edit counts the version up in its own
 * transaction.
 *
 * <p>A reader asks for the version first and reads after: what it then holds is that version or newer, never older.
 */
@ApplicationScoped
public class SnapshotVersions {

    @PersistenceContext
    private EntityManager em;

    /** The version to compare with: one lookup by key. */
    public long of(Snapshot snapshot) {
        Number version = (Number) em.createNativeQuery("SELECT version FROM snapshot_version WHERE name = ?")
                .setParameter(1, snapshot.name())
                .getSingleResult();
        return version.longValue();
    }

    /** Counts an edit, in the transaction that makes it. */
    public void edited(Snapshot snapshot) {
        em.createNativeQuery("UPDATE snapshot_version SET version = version + 1 WHERE name = ?")
                .setParameter(1, snapshot.name())
                .executeUpdate();
    }
}
