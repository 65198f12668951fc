package derm.staff;

import derm.shared.TimeRange;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where working weeks, session templates and absences are kept. */
@Dependent
class Timetables {

    @PersistenceContext
    private EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void remove(Object row) {
        em.remove(row);
    }

    List<WorkingWeek> weeks(Collection<Long> staff) {
        return em.createQuery(
                        "select distinct w from WorkingWeek w left join fetch w.ranges where w.staffId in :staff"
                                + " order by w.staffId, w.validFrom",
                        WorkingWeek.class)
                .setParameter("staff", staff)
                .getResultList();
    }

    Optional<WorkingWeek> week(long staff, LocalDate validFrom) {
        return em.createQuery(
                        "select w from WorkingWeek w where w.staffId = :staff and w.validFrom = :from",
                        WorkingWeek.class)
                .setParameter("staff", staff)
                .setParameter("from", validFrom)
                .getResultStream()
                .findFirst();
    }

    List<SessionTemplate> templates(Collection<Long> staff, LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select distinct t from SessionTemplate t left join fetch t.methods where t.staffId in :staff"
                                + " and t.validFrom < :to and (t.validTo is null or t.validTo > :from)"
                                + " order by t.staffId, t.validFrom, t.from",
                        SessionTemplate.class)
                .setParameter("staff", staff)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    Optional<SessionTemplate> template(UUID publicId) {
        return em.createQuery("select t from SessionTemplate t where t.publicId = :id", SessionTemplate.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    List<Absence> absences(Collection<Long> staff, TimeRange range) {
        return em.createQuery(
                        "select a from Absence a where a.staffId in :staff and a.from < :to and a.to > :from"
                                + " order by a.staffId, a.from",
                        Absence.class)
                .setParameter("staff", staff)
                .setParameter("from", range.from())
                .setParameter("to", range.to())
                .getResultList();
    }

    Optional<Absence> absence(UUID publicId) {
        return em.createQuery("select a from Absence a where a.publicId = :id", Absence.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }
}
