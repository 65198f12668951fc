package derm.pricing;

import derm.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The stored versions of the price list. */
@Dependent
class FeeSchedules {

    @PersistenceContext
    private EntityManager em;

    FeeSchedule add(FeeSchedule schedule) {
        em.persist(schedule);
        return schedule;
    }

    FeeSchedule get(UUID id) {
        return em.createQuery("select s from FeeSchedule s where s.publicId = :id", FeeSchedule.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("price list"));
    }

    FeeSchedule get(long key) {
        FeeSchedule schedule = em.find(FeeSchedule.class, key);
        if (schedule == null) {
            throw new NotFound("price list");
        }
        return schedule;
    }

    /** The key of the approved version that holds on a day. */
    Optional<Long> keyOn(LocalDate day) {
        return em.createQuery(
                        "select s.id from FeeSchedule s where s.status = :approved and s.validFrom <= :day"
                                + " and (s.validTo is null or s.validTo > :day)",
                        Long.class)
                .setParameter("approved", FeeSchedule.Status.APPROVED)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Drafts first, then the approved versions from the newest to the oldest. */
    List<FeeSchedule> all() {
        return em.createQuery(
                        "select s from FeeSchedule s order by s.status desc, s.validFrom desc, s.createdAt desc",
                        FeeSchedule.class)
                .getResultList();
    }

    /** The approved versions in order, locked until the transaction ends, so that approvals wait for each other. */
    List<FeeSchedule> approvedForUpdate() {
        return em.createQuery(
                        "select s from FeeSchedule s where s.status = :approved order by s.validFrom",
                        FeeSchedule.class)
                .setParameter("approved", FeeSchedule.Status.APPROVED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<Fee> fees(FeeSchedule schedule) {
        return em.createQuery("select f from Fee f where f.schedule = :schedule order by f.id", Fee.class)
                .setParameter("schedule", schedule)
                .setHint("eclipselink.batch", "f.tiers")
                .setHint("eclipselink.batch", "f.additions")
                .getResultList();
    }

    /** Stores the tariff in the draft, in place of the treatment's earlier one. */
    void put(FeeSchedule draft, Tariff tariff) {
        em.lock(draft, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Optional<Fee> earlier = fees(draft).stream()
                .filter(fee -> fee.treatment().equals(tariff.treatment()))
                .findFirst();
        if (earlier.isEmpty()) {
            em.persist(new Fee(draft, tariff));
            return;
        }
        earlier.get().empty();
        em.flush();
        earlier.get().fill(tariff);
    }
}
