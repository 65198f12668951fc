package derm.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Counts wrong passwords per account and device and delays the next try: none for the first four, then 1 minute, doubling
 * to an hour. A device that has signed in before has a counter of its own, so a stranger cannot lock an owner out.
 */
@Dependent
class SignInDelays {

    private static final int FREE_TRIES = 5;
    private static final int MOST_DOUBLINGS = 6;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Whether this device must still wait before it may try again. */
    boolean mustWait(long accountId, byte[] device) {
        List<?> rows = em.createNativeQuery(
                        "SELECT blocked_until FROM sign_in_delay WHERE account_id = ? AND device_hash = ?")
                .setParameter(1, accountId)
                .setParameter(2, device)
                .getResultList();
        return rows.stream().anyMatch(until -> until != null && instant(until).isAfter(clock.instant()));
    }

    /** Whether this device has signed in to the account before. */
    boolean isKnown(long accountId, byte[] device) {
        return !em.createNativeQuery("SELECT 1 FROM sign_in_delay WHERE account_id = ? AND device_hash = ? AND known")
                .setParameter(1, accountId)
                .setParameter(2, device)
                .getResultList()
                .isEmpty();
    }

    /** Counts a wrong password. */
    void failed(long accountId, byte[] device) {
        em.createNativeQuery(
                        "INSERT INTO sign_in_delay (account_id, device_hash, known, failures) VALUES (?, ?, FALSE, 1)"
                                + " ON DUPLICATE KEY UPDATE failures = failures + 1")
                .setParameter(1, accountId)
                .setParameter(2, device)
                .executeUpdate();
        int failures = ((Number) em.createNativeQuery(
                                "SELECT failures FROM sign_in_delay WHERE account_id = ? AND device_hash = ?")
                        .setParameter(1, accountId)
                        .setParameter(2, device)
                        .getSingleResult())
                .intValue();
        if (failures >= FREE_TRIES) {
            Duration delay = Duration.ofMinutes(1L << Math.min(failures - FREE_TRIES, MOST_DOUBLINGS));
            em.createNativeQuery("UPDATE sign_in_delay SET blocked_until = ? WHERE account_id = ? AND device_hash = ?")
                    .setParameter(1, LocalDateTime.ofInstant(clock.instant().plus(delay), ZoneOffset.UTC))
                    .setParameter(2, accountId)
                    .setParameter(3, device)
                    .executeUpdate();
        }
    }

    /** Remembers a device that has just signed in, and forgets its failures. */
    void succeeded(long accountId, byte[] device) {
        em.createNativeQuery(
                        "INSERT INTO sign_in_delay (account_id, device_hash, known, failures) VALUES (?, ?, TRUE, 0)"
                                + " ON DUPLICATE KEY UPDATE known = TRUE, failures = 0, blocked_until = NULL")
                .setParameter(1, accountId)
                .setParameter(2, device)
                .executeUpdate();
    }

    private static Instant instant(Object column) {
        return column instanceof java.sql.Timestamp timestamp
                ? timestamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }
}
