package derm.lesion;

import derm.shared.NotFound;
import derm.shared.UuidColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lesions on the patients' maps and their ledger. */
@Dependent
class Lesions {

    private static final String EVENT = "INSERT INTO lesion_event (lesion_id, at, kind, lesions, method, note_id,"
            + " staff_name, remark) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    private static final String LEDGER =
            "SELECT l.number, DATE_FORMAT(e.at, '%Y-%m-%dT%H:%i:%s.%fZ'), e.kind, e.lesions, e.method, e.staff_name,"
                    + " e.remark FROM lesion_event e JOIN lesion l ON l.id = e.lesion_id WHERE l.patient_id = ?1"
                    + " ORDER BY l.number, e.id";

    @PersistenceContext
    private EntityManager em;

    long patient(UUID publicId) {
        List<?> keys = em.createNativeQuery("SELECT id FROM patient WHERE public_id = ?1")
                .setParameter(1, UuidColumn.bytes(publicId))
                .getResultList();
        if (keys.isEmpty()) {
            throw new NotFound("patient");
        }
        return ((Number) keys.get(0)).longValue();
    }

    /** The next number on the patient's map; the patient's row is locked, so that two markings do not share one. */
    int nextNumber(long patientId) {
        em.createNativeQuery("SELECT id FROM patient WHERE id = ?1 FOR UPDATE")
                .setParameter(1, patientId)
                .getResultList();
        Number last = (Number) em.createNativeQuery("SELECT COALESCE(MAX(number), 0) FROM lesion WHERE patient_id = ?1")
                .setParameter(1, patientId)
                .getSingleResult();
        return last.intValue() + 1;
    }

    void add(Lesion lesion) {
        em.persist(lesion);
        em.flush();
    }

    Optional<Lesion> find(UUID publicId) {
        return em.createQuery("select l from Lesion l where l.publicId = :id", Lesion.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    List<Lesion> ofPatient(long patientId) {
        return em.createQuery(
                        "select l from Lesion l where l.patientId = :patient and l.fate <> derm.lesion.Fate.STRUCK"
                                + " order by l.number",
                        Lesion.class)
                .setParameter("patient", patientId)
                .getResultList();
    }

    void tell(Lesion lesion, Line line, Instant now, String staffName) {
        em.createNativeQuery(EVENT)
                .setParameter(1, lesion.id())
                .setParameter(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(3, line.kind().name())
                .setParameter(4, line.lesions())
                .setParameter(5, line.method())
                .setParameter(6, line.noteId())
                .setParameter(7, staffName)
                .setParameter(8, line.remark())
                .executeUpdate();
    }

    List<LesionEvent> ledger(long patientId) {
        List<?> rows = em.createNativeQuery(LEDGER).setParameter(1, patientId).getResultList();
        return rows.stream().map(row -> event((Object[]) row)).toList();
    }

    private static LesionEvent event(Object[] row) {
        return new LesionEvent(
                ((Number) row[0]).intValue(),
                Instant.parse((String) row[1]),
                Fate.valueOf((String) row[2]),
                ((Number) row[3]).intValue(),
                (String) row[4],
                (String) row[5],
                (String) row[6]);
    }

    /**
     * What a line of the ledger says.
     *
     * @param kind what happened
     * @param lesions to how many of the cluster
     * @param method how it was treated, where it was
     * @param noteId the note that says so, where one does
     * @param remark a word to it
     */
    record Line(
            Fate kind,
            int lesions,
            @Nullable String method,
            @Nullable Long noteId,
            String remark) {}
}
