package derm.facility;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where rooms, devices, opening hours and closed days are kept. */
@Dependent
class Premises {

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
        em.flush();
    }

    void remove(Object row) {
        em.remove(row);
        em.flush();
    }

    List<Room> rooms() {
        return em.createQuery("select distinct r from Room r left join fetch r.features order by r.name", Room.class)
                .getResultList();
    }

    Optional<Room> room(UUID publicId) {
        return em.createQuery("select r from Room r where r.publicId = :id", Room.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    List<Device> devices() {
        return em.createQuery("select d from Device d order by d.kind, d.name", Device.class)
                .getResultList();
    }

    Optional<Device> device(UUID publicId) {
        return em.createQuery("select d from Device d where d.publicId = :id", Device.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    List<Handpiece> handpieces(long deviceId) {
        return em.createQuery(
                        "select distinct h from Handpiece h left join fetch h.limits where h.device.id = :device"
                                + " order by h.name",
                        Handpiece.class)
                .setParameter("device", deviceId)
                .getResultList();
    }

    List<OpeningHours> openingHours() {
        return em.createQuery("select o from OpeningHours o", OpeningHours.class)
                .getResultList();
    }

    List<ClosedDay> closedDays(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select c from ClosedDay c where c.day >= :from and c.day < :to order by c.day",
                        ClosedDay.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
