package derm.order;

import derm.order.OrderRow.PatientOnOrder;
import derm.order.OrderRow.ProviderOnOrder;
import derm.shared.NotFound;
import derm.shared.UuidColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The patients and providers whom orders name: their keys and how lists show them. */
@Dependent
class OrderPeople {

    @PersistenceContext
    private EntityManager em;

    long patient(UUID publicId) {
        return key("SELECT id FROM patient WHERE public_id = ?1", publicId, "patient");
    }

    long provider(UUID publicId) {
        return key("SELECT id FROM staff_member WHERE public_id = ?1 AND kind = 'PROVIDER'", publicId, "provider");
    }

    Map<Long, PatientOnOrder> patients(Collection<Long> ids) {
        Map<Long, PatientOnOrder> found = new LinkedHashMap<>();
        for (Object[] row : rows(
                "SELECT id, public_id, given_name, family_name, mrn, CAST(birth_date AS CHAR) FROM patient WHERE id",
                ids)) {
            found.put(
                    ((Number) row[0]).longValue(),
                    new PatientOnOrder(
                            UuidColumn.uuid((byte[]) row[1]),
                            row[2] + " " + row[3],
                            String.valueOf(row[4]),
                            LocalDate.parse((String) row[5])));
        }
        return found;
    }

    Map<Long, ProviderOnOrder> providers(Collection<Long> ids) {
        Map<Long, ProviderOnOrder> found = new LinkedHashMap<>();
        for (Object[] row : rows("SELECT id, public_id, display_name FROM staff_member WHERE id", ids)) {
            found.put(((Number) row[0]).longValue(), new ProviderOnOrder(UuidColumn.uuid((byte[]) row[1]), (String)
                    row[2]));
        }
        return found;
    }

    private long key(String sql, UUID publicId, String what) {
        List<?> keys = em.createNativeQuery(sql)
                .setParameter(1, UuidColumn.bytes(publicId))
                .getResultList();
        if (keys.isEmpty()) {
            throw new NotFound(what);
        }
        return ((Number) keys.get(0)).longValue();
    }

    @SuppressWarnings("unchecked") // several columns come as arrays
    private List<Object[]> rows(String select, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String marks = "?,".repeat(ids.size() - 1) + "?";
        var query = em.createNativeQuery(select + " IN (" + marks + ")");
        int position = 1;
        for (Long id : ids) {
            query.setParameter(position++, id);
        }
        return query.getResultList();
    }
}
