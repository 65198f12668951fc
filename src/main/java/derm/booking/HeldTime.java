package derm.booking;

import derm.platform.security.CurrentUser;
import derm.shared.NotFound;
import derm.shared.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The openings that callers keep; each finds only their own. */
@Dependent
class HeldTime {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    void add(Hold hold) {
        em.persist(hold);
        em.flush();
    }

    Optional<Hold> find(UUID publicId) {
        return em.createQuery("select h from Hold h where h.publicId = :id and h.accountId = :account", Hold.class)
                .setParameter("id", publicId)
                .setParameter("account", currentUser.caller().accountId())
                .getResultStream()
                .findFirst();
    }

    /** The caller's hold, while it lasts. */
    Hold ofCaller(UUID publicId) {
        Hold hold = find(publicId).orElseThrow(() -> new NotFound("hold"));
        if (!hold.isLive(clock.instant())) {
            throw Rejected.conflict("booking.hold-gone").at("hold");
        }
        return hold;
    }

    /** Clears away what ran out long ago. */
    void forget(Instant before) {
        em.createQuery("delete from Hold h where h.expires < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
