package derm.patient;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import derm.patient.SearchKeys.SearchKey;
import derm.patient.SearchQuery.Probe;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What patients are found by: one row a key, probed by prefix. */
@Dependent
class SearchIndex {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSERT = """
            INSERT INTO patient_search_key (kind, value, patient_id)
            SELECT k.kind, k.value, k.patient_id
            FROM JSON_TABLE(?, '$[*]' COLUMNS (
              kind VARCHAR(5) PATH '$[0]', value VARCHAR(80) PATH '$[1]', patient_id BIGINT PATH '$[2]')) k
            """;

    private static final String ONE_PROBE =
            "SELECT patient_id, ? AS distance FROM patient_search_key WHERE kind = ? AND value LIKE ?";

    @PersistenceContext
    private EntityManager em;

    /** A hit: the patient's key and how far they are from what was asked; 0 is exactly it. */
    record Hit(long patientId, int distance) {}

    /** Where the last page of hits ended. */
    record After(int distance, String family, String given, long patientId) {}

    void add(Collection<Patient> patients) {
        List<List<Object>> rows = new ArrayList<>();
        for (Patient patient : patients) {
            for (SearchKey key : SearchKeys.of(patient.mrn(), patient.details())) {
                rows.add(List.of(key.kind().name(), key.value(), patient.id()));
            }
        }
        try {
            em.createNativeQuery(INSERT)
                    .setParameter(1, JSON.writeValueAsString(rows))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings and numbers are always JSON", e);
        }
    }

    void replace(Patient patient) {
        em.createNativeQuery("DELETE FROM patient_search_key WHERE patient_id = ?")
                .setParameter(1, patient.id())
                .executeUpdate();
        add(List.of(patient));
    }

    /** Who is hit by every term, the nearest first and then by name; one term is hit by any of its probes. */
    List<Hit> hits(List<List<Probe>> terms, @Nullable After after, int limit) {
        StringBuilder sql = new StringBuilder("SELECT p.id, t.distance FROM (SELECT t0.patient_id, t0.distance");
        for (int i = 1; i < terms.size(); i++) {
            sql.append(" + t").append(i).append(".distance");
        }
        sql.append(" AS distance FROM ");
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            sql.append(i == 0 ? "(" : " JOIN (").append("SELECT patient_id, MIN(distance) AS distance FROM (");
            for (int j = 0; j < terms.get(i).size(); j++) {
                sql.append(j == 0 ? "" : " UNION ALL ").append(ONE_PROBE);
                Probe probe = terms.get(i).get(j);
                values.addAll(List.of(probe.distance(), probe.kind().name(), probe.pattern()));
            }
            sql.append(") p").append(i).append(" GROUP BY patient_id) t").append(i);
            sql.append(i == 0 ? "" : " ON t" + i + ".patient_id = t0.patient_id");
        }
        sql.append(") t JOIN patient p ON p.id = t.patient_id WHERE p.merged_into IS NULL");
        if (after != null) {
            sql.append(" AND (t.distance > ? OR t.distance = ? AND (p.family_name > ? OR p.family_name = ?"
                    + " AND (p.given_name > ? OR p.given_name = ? AND p.id > ?)))");
            values.addAll(List.of(after.distance(), after.distance(), after.family(), after.family()));
            values.addAll(List.of(after.given(), after.given(), after.patientId()));
        }
        sql.append(" ORDER BY t.distance, p.family_name, p.given_name, p.id LIMIT ?");
        values.add(limit);
        return rows(sql.toString(), values);
    }

    private List<Hit> rows(String sql, List<Object> values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Hit> hits = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            hits.add(new Hit(((Number) columns[0]).longValue(), ((Number) columns[1]).intValue()));
        }
        return hits;
    }

    /** The words of names that begin with a letter and have about that many letters: where a mistyped one is looked for. */
    List<String> wordsLike(String firstLetter, int shortest, int longest) {
        List<String> words = new ArrayList<>();
        List<?> found = em.createNativeQuery("SELECT DISTINCT value FROM patient_search_key"
                        + " WHERE kind = 'NAME' AND value LIKE ? AND CHAR_LENGTH(value) BETWEEN ? AND ?")
                .setParameter(1, SearchQuery.literal(firstLetter) + "%")
                .setParameter(2, shortest)
                .setParameter(3, longest)
                .getResultList();
        found.forEach(word -> words.add((String) word));
        return words;
    }

    /** The patients who share the birth date, a phone or the sound of the whole name: who a new one is compared with. */
    List<Long> neighbours(Collection<SearchKey> keys) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT DISTINCT k.patient_id FROM (");
        for (SearchKey key : keys) {
            sql.append(values.isEmpty() ? "" : " UNION ALL ").append(ONE_PROBE);
            values.addAll(List.of(0, key.kind().name(), SearchQuery.literal(key.value())));
        }
        sql.append(") k JOIN patient p ON p.id = k.patient_id WHERE p.merged_into IS NULL LIMIT 500");
        Query query = em.createNativeQuery(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Long> ids = new ArrayList<>();
        for (Object id : query.getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }
}
