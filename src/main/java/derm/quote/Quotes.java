package derm.quote;

import derm.patient.Patient;
import derm.shared.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The stored quotes. */
@Dependent
class Quotes {

    private static final int LONGEST_LIST = 200;

    @PersistenceContext
    private EntityManager em;

    void add(Quote quote) {
        em.persist(quote);
    }

    void note(QuoteEvent event) {
        em.persist(event);
    }

    /**
     * The quote with a public id.
     *
     * @param owner the key of the patient whose promised quotes alone are seen; null for the clinic's staff
     * @param mode NONE to read, PESSIMISTIC_WRITE to let nobody else decide about it until the transaction ends
     */
    Quote get(UUID id, @Nullable Long owner, LockModeType mode) {
        String ownership = owner == null ? "" : " and q.patient.id = :owner and q.status <> :draft";
        TypedQuery<Quote> query = em.createQuery(
                        "select q from Quote q where q.publicId = :id" + ownership, Quote.class)
                .setParameter("id", id)
                .setLockMode(mode);
        if (owner != null) {
            query.setParameter("owner", owner).setParameter("draft", QuoteStatus.DRAFT);
        }
        return query.getResultStream().findFirst().orElseThrow(() -> new NotFound("quote"));
    }

    /** The quote locked for a decision, by key. */
    Quote lock(Quote quote) {
        em.lock(quote, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(quote);
        return quote;
    }

    List<QuoteEvent> events(Quote quote) {
        return em.createQuery("select e from QuoteEvent e where e.quote = :quote order by e.at, e.id", QuoteEvent.class)
                .setParameter("quote", quote)
                .getResultList();
    }

    /** A patient's quotes, the newest first. */
    List<Quote> of(Patient patient, boolean drafts) {
        Collection<QuoteStatus> shown =
                drafts ? EnumSet.allOf(QuoteStatus.class) : EnumSet.complementOf(EnumSet.of(QuoteStatus.DRAFT));
        return em.createQuery(
                        "select q from Quote q where q.patient = :patient and q.status in :shown"
                                + " order by q.createdAt desc, q.id desc",
                        Quote.class)
                .setParameter("patient", patient)
                .setParameter("shown", shown)
                .setHint("eclipselink.batch", "q.items")
                .setMaxResults(LONGEST_LIST)
                .getResultList();
    }

    /** The next number of a year, such as {@code 2026-0418}; the row stays locked until the transaction ends. */
    String nextNumber(int year) {
        em.createNativeQuery(
                        "INSERT INTO quote_number (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE last = last + 1")
                .setParameter(1, year)
                .executeUpdate();
        Number last = (Number) em.createNativeQuery("SELECT last FROM quote_number WHERE year = ?")
                .setParameter(1, year)
                .getSingleResult();
        return String.format(Locale.ROOT, "%d-%04d", year, last.intValue());
    }
}
