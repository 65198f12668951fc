package derm.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where treatments and protocols are kept. */
@Dependent
class Treatments {

    private static final String NEWEST =
            " and p.revision = (select max(q.revision) from Protocol q where q.treatment = p.treatment)";

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    /**
     * The protocols that hold, with treatment, phases, devices and billing numbers, in four statements. Only to be read:
     * managed, each reading would count as a change of their collections and raise their versions.
     */
    List<Protocol> current() {
        return em.createQuery(
                        "select distinct p from Protocol p join fetch p.treatment join fetch p.phases where 1 = 1"
                                + NEWEST + " order by p.treatment.listPosition, p.treatment.id",
                        Protocol.class)
                .setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.devices")
                .setHint("eclipselink.batch", "p.treatment.cpt")
                .getResultList();
    }

    Optional<Protocol> current(UUID treatment) {
        return em.createQuery(
                        "select p from Protocol p join fetch p.treatment where p.treatment.publicId = :id" + NEWEST,
                        Protocol.class)
                .setParameter("id", treatment)
                .getResultStream()
                .findFirst();
    }

    boolean codeTaken(String code) {
        return !em.createQuery("select t.id from Treatment t where t.code = :code", Long.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    int nextPosition() {
        return em.createQuery("select coalesce(max(t.listPosition), 0) from Treatment t", Number.class)
                        .getSingleResult()
                        .intValue()
                + 1;
    }
}
