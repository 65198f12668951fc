package derm.platform.idempotency;

import derm.platform.idempotency.RepeatKey.Given;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** The rows of what was answered under which key. */
@Dependent
class StoredAnswers {

    /** The status of every stored answer: refusals are not stored. */
    private static final int DONE = 200;

    @PersistenceContext
    private EntityManager em;

    /**
     * What is stored under a key.
     *
     * @param requestHash the request it answered
     * @param body the answer
     * @param fresh whether it is still repeated
     */
    record Stored(String requestHash, String body, boolean fresh) {}

    /** Takes the key; false if it was taken before. Waits while another transaction is about to take it. */
    boolean begin(long caller, Given given, Instant expires) {
        return em.createNativeQuery("INSERT IGNORE INTO idempotent_answer"
                                + " (caller_id, idempotency_key, request_hash, status, body, expires_at)"
                                + " VALUES (?, ?, ?, ?, '', ?)")
                        .setParameter(1, caller)
                        .setParameter(2, given.key())
                        .setParameter(3, HexFormat.of().parseHex(given.requestHash()))
                        .setParameter(4, DONE)
                        .setParameter(5, utc(expires))
                        .executeUpdate()
                > 0;
    }

    Stored find(long caller, String key, Instant now) {
        Object[] row = (Object[]) em.createNativeQuery("SELECT request_hash, body,"
                        + " CASE WHEN expires_at > ? THEN 1 ELSE 0 END FROM idempotent_answer"
                        + " WHERE caller_id = ? AND idempotency_key = ?")
                .setParameter(1, utc(now))
                .setParameter(2, caller)
                .setParameter(3, key)
                .getSingleResult();
        return new Stored(
                HexFormat.of().formatHex((byte[]) row[0]), (String) row[1], ((Number) row[2]).intValue() == 1);
    }

    void renew(long caller, Given given, Instant expires) {
        em.createNativeQuery("UPDATE idempotent_answer SET request_hash = ?, expires_at = ?"
                        + " WHERE caller_id = ? AND idempotency_key = ?")
                .setParameter(1, HexFormat.of().parseHex(given.requestHash()))
                .setParameter(2, utc(expires))
                .setParameter(3, caller)
                .setParameter(4, given.key())
                .executeUpdate();
    }

    void finish(long caller, String key, String body) {
        em.createNativeQuery("UPDATE idempotent_answer SET body = ? WHERE caller_id = ? AND idempotency_key = ?")
                .setParameter(1, body)
                .setParameter(2, caller)
                .setParameter(3, key)
                .executeUpdate();
    }

    int forget(Instant before) {
        return em.createNativeQuery("DELETE FROM idempotent_answer WHERE expires_at < ? LIMIT 5000")
                .setParameter(1, utc(before))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
