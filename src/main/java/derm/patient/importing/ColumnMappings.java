package derm.patient.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import derm.platform.security.Secrets;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** How earlier files were read, by their header line. */
@Dependent
class ColumnMappings {

    private static final ObjectMapper JSON = new ObjectMapper();

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    Optional<ColumnMapping> of(PatientSheet sheet) {
        List<?> stored = em.createNativeQuery("SELECT mapping FROM patient_import_mapping WHERE header_hash = ?")
                .setParameter(1, hash(sheet))
                .getResultList();
        return stored.stream().findFirst().map(text -> parse((String) text));
    }

    void remember(PatientSheet sheet, ColumnMapping mapping) {
        em.createNativeQuery("INSERT INTO patient_import_mapping (header_hash, mapping, saved_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE mapping = ?, saved_at = ?")
                .setParameter(1, hash(sheet))
                .setParameter(2, text(mapping))
                .setParameter(3, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .setParameter(4, text(mapping))
                .setParameter(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    private static byte[] hash(PatientSheet sheet) {
        return Secrets.hash(String.join("\u001f", sheet.originalHeaders()));
    }

    private static String text(ColumnMapping mapping) {
        try {
            return JSON.writeValueAsString(mapping);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A mapping is always JSON", e);
        }
    }

    private static ColumnMapping parse(String stored) {
        try {
            return JSON.readValue(stored, ColumnMapping.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A remembered mapping does not read back", e);
        }
    }
}
