package derm.procedure;

import derm.shared.NotFound;
import derm.shared.UuidColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the people of the staff register are called in notes. */
@Dependent
class StaffNames {

    @PersistenceContext
    private EntityManager em;

    String of(@Nullable Long key) {
        if (key == null) {
            return "";
        }
        List<?> names = em.createNativeQuery("SELECT display_name FROM staff_member WHERE id = ?1")
                .setParameter(1, key)
                .getResultList();
        return names.isEmpty() ? "" : (String) names.get(0);
    }

    @Nullable
    UUID publicId(@Nullable Long key) {
        if (key == null) {
            return null;
        }
        List<?> ids = em.createNativeQuery("SELECT public_id FROM staff_member WHERE id = ?1")
                .setParameter(1, key)
                .getResultList();
        return ids.isEmpty() ? null : UuidColumn.uuid((byte[]) ids.get(0));
    }

    long nurse(UUID publicId) {
        List<?> keys = em.createNativeQuery("SELECT id FROM staff_member WHERE public_id = ?1 AND kind = 'NURSE'")
                .setParameter(1, UuidColumn.bytes(publicId))
                .getResultList();
        if (keys.isEmpty()) {
            throw new NotFound("nurse");
        }
        return ((Number) keys.get(0)).longValue();
    }
}
