package derm.platform.demo;

import derm.platform.security.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Runs a step and remembers it, both or neither. */
@Stateless
@DenyAll
public class DemoLog {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Runs a step in a transaction of its own, unless it ran before; a step of every start runs again. */
    @RolesAllowed(Role.Names.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void once(DemoStep step) {
        boolean done = isDone(step.name());
        if (!done || step.everyStart()) {
            step.seed();
        }
        if (!done) {
            em.createNativeQuery("INSERT INTO demo_step (name, done_at) VALUES (?, ?)")
                    .setParameter(1, step.name())
                    .setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .executeUpdate();
        }
    }

    /** Whether the step of this name ran in this database. */
    @RolesAllowed(Role.Names.SYSTEM)
    public boolean isDone(String name) {
        return !em.createNativeQuery("SELECT name FROM demo_step WHERE name = ?")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }
}
