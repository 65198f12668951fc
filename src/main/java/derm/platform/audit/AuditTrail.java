package derm.platform.audit;

import derm.platform.security.Caller;
import derm.platform.security.CurrentUser;
import derm.platform.settings.Installation;
import derm.shared.UuidColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The trail of who read or changed what: one keyed row an event, written in the transaction of what it tells about.
 *
 * <p>The key lies outside the database, so a row that was edited or forged with SQL does not verify.
 */
@ApplicationScoped
public class AuditTrail {

    private static final String INSERT =
            "INSERT INTO audit_event (id, at, actor_id, actor_name, role, action, subject_kind,"
                    + " subject_id, patient_id, detail, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final int MAX_DETAIL = 2000;
    private static final Caller NOBODY =
            new Caller(0, "not signed in", derm.platform.security.Role.SYSTEM, null, null, 0);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditSubject subject;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    /** Names the thing, and the patient it belongs to, that the running use case is about. */
    public void about(String kind, long id, @Nullable Long patientId) {
        subject.about(kind, id, patientId);
    }

    /** Adds to the event what changed or which ids a list showed; never clear text of a record. */
    public void detail(String text) {
        subject.detail(text);
    }

    /** Writes the event now, in the running transaction. */
    public void record(String action) {
        Caller actor = currentUser.ifKnown().orElse(NOBODY);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = UUID.randomUUID();
        String detail = cut(subject.details());
        String signed = String.join(
                "\u001f",
                id.toString(),
                at.toString(),
                Long.toString(actor.accountId()),
                actor.name(),
                actor.role().name(),
                action,
                String.valueOf(subject.kind()),
                String.valueOf(subject.id()),
                String.valueOf(subject.patientId()),
                String.valueOf(detail));
        em.createNativeQuery(INSERT)
                .setParameter(1, UuidColumn.bytes(id))
                .setParameter(2, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .setParameter(3, actor.accountId() == 0 ? null : actor.accountId())
                .setParameter(4, actor.name())
                .setParameter(5, actor.role().name())
                .setParameter(6, action)
                .setParameter(7, subject.kind())
                .setParameter(8, subject.id())
                .setParameter(9, subject.patientId())
                .setParameter(10, detail)
                .setParameter(11, mac(signed))
                .executeUpdate();
        subject.clear();
    }

    private static @Nullable String cut(@Nullable String detail) {
        return detail == null || detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL);
    }

    private byte[] mac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(installation.auditKey(), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
