package derm.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where providers and nurses are kept. */
@Dependent
class StaffMembers {

    @PersistenceContext
    private EntityManager em;

    void add(StaffMember member) {
        em.persist(member);
        em.flush();
    }

    <T extends StaffMember> Optional<T> find(Class<T> type, UUID publicId) {
        return em.createQuery("select s from " + type.getSimpleName() + " s where s.publicId = :id", type)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    List<Provider> providers() {
        return em.createQuery(
                        "select distinct p from Provider p left join fetch p.methods left join fetch p.licences"
                                + " order by p.boardPosition, p.id",
                        Provider.class)
                .getResultList();
    }

    List<Nurse> nurses() {
        return em.createQuery("select n from Nurse n order by n.boardPosition, n.id", Nurse.class)
                .getResultList();
    }

    int nextBoardPosition() {
        return em.createQuery("select coalesce(max(s.boardPosition), 0) from StaffMember s", Number.class)
                        .getSingleResult()
                        .intValue()
                + 1;
    }

    boolean initialsTaken(String initials, long exceptId) {
        return !em.createQuery(
                        "select s.id from StaffMember s where s.initials = :initials and s.active = true and s.id <> :id",
                        Long.class)
                .setParameter("initials", initials)
                .setParameter("id", exceptId)
                .getResultList()
                .isEmpty();
    }
}
