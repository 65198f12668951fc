package derm.order;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The orders that were written. */
@Dependent
class Orders {

    private static final String OPEN_AFTER = "SELECT * FROM treatment_order WHERE status = 'OPEN'"
            + " AND (book_by > ?1 OR (book_by = ?1 AND public_id > ?2)) ORDER BY book_by, public_id";

    @PersistenceContext
    private EntityManager em;

    void add(Order order) {
        em.persist(order);
        em.flush();
    }

    Optional<Order> find(UUID publicId) {
        return em.createQuery("select o from TreatmentOrder o where o.publicId = :id", Order.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    Optional<Order> find(long key) {
        return Optional.ofNullable(em.find(Order.class, key));
    }

    Optional<Order> ofAppointment(long appointmentId) {
        return em.createQuery("select o from TreatmentOrder o where o.appointmentId = :id", Order.class)
                .setParameter("id", appointmentId)
                .getResultStream()
                .findFirst();
    }

    List<Order> ofPatient(long patientId) {
        return em.createQuery(
                        "select o from TreatmentOrder o where o.patientId = :patient order by o.orderedAt desc",
                        Order.class)
                .setParameter("patient", patientId)
                .setMaxResults(100)
                .setHint("eclipselink.batch", "o.items")
                .getResultList();
    }

    @SuppressWarnings("unchecked") // a native query for an entity class returns that class
    List<Order> openAfter(LocalDate bookBy, byte[] publicId, int limit) {
        return em.createNativeQuery(OPEN_AFTER, Order.class)
                .setParameter(1, bookBy)
                .setParameter(2, publicId)
                .setMaxResults(limit)
                .getResultList();
    }
}
