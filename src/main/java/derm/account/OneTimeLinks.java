package derm.account;

import derm.platform.security.Secrets;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Links that work once, kept by hash and bound to a purpose. */
@Dependent
class OneTimeLinks {

    @PersistenceContext
    private EntityManager em;

    /** Puts a new link in the place of all earlier ones of the purpose. */
    void replace(String purpose, String token, Instant expires) {
        em.createNativeQuery("DELETE FROM one_time_link WHERE purpose = ? AND used_at IS NULL")
                .setParameter(1, purpose)
                .executeUpdate();
        em.createNativeQuery("INSERT INTO one_time_link (token_hash, purpose, expires_at) VALUES (?, ?, ?)")
                .setParameter(1, Secrets.hash(token))
                .setParameter(2, purpose)
                .setParameter(3, utc(expires))
                .executeUpdate();
    }

    /** Uses a link up; false when it is unknown, used or too old. One of two simultaneous users wins. */
    boolean use(String purpose, String token, Instant now) {
        return em.createNativeQuery("UPDATE one_time_link SET used_at = ? WHERE token_hash = ? AND purpose = ?"
                                + " AND used_at IS NULL AND expires_at > ?")
                        .setParameter(1, utc(now))
                        .setParameter(2, Secrets.hash(token))
                        .setParameter(3, purpose)
                        .setParameter(4, utc(now))
                        .executeUpdate()
                == 1;
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
