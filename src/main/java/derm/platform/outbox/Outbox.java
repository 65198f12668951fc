package derm.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Takes down what must be told to the outside, in the transaction that makes it true; a relay sends it later. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "INSERT INTO outbox_event (created_at, topic, subject_id, payload, due_at) VALUES (?, ?, ?, ?, ?)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Adds an event.
     *
     * @param topic what happened, such as {@code appointment.booked}
     * @param subjectId the key of the thing it happened to
     * @param payload ids and codes only; the relay reads names and addresses when it sends
     * @param due the earliest moment to send it
     */
    public void add(String topic, long subjectId, String payload, Instant due) {
        em.createNativeQuery(INSERT)
                .setParameter(1, utc(clock.instant()))
                .setParameter(2, topic)
                .setParameter(3, subjectId)
                .setParameter(4, payload)
                .setParameter(5, utc(due))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
