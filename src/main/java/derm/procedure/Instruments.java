package derm.procedure;

import derm.catalogue.Method;
import derm.procedure.limit.DeviceLimits;
import derm.procedure.limit.Range;
import derm.shared.NotFound;
import derm.shared.UuidColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The devices and handpieces of the register, as notes need them. */
@Dependent
class Instruments {

    private static final Map<String, String> FIELD_OF_QUANTITY = Map.of(
            "FLUENCE", "fluenceJcm2",
            "ENERGY", "energyMj",
            "POWER", "powerW",
            "PULSE", "pulseUs",
            "RATE", "rateHz",
            "SPOT", "spotMm");

    private static final Map<Method, String> KIND = Map.of(
            Method.CRYOTHERAPY, "CRYOGEN_UNIT",
            Method.HEAT_DESTRUCTION, "ELECTROSURGICAL_UNIT",
            Method.LASER, "LASER%");

    private static final String OFFER = "SELECT d.public_id, d.name, h.public_id, h.name, d.wavelength_nm FROM device d"
            + " LEFT JOIN handpiece h ON h.device_id = d.id WHERE d.active = TRUE AND d.kind LIKE ?1"
            + " ORDER BY d.name, h.name";

    @PersistenceContext
    private EntityManager em;

    /** What a method can be done with. */
    List<InstrumentOption> offer(Method method) {
        String kind = KIND.get(method);
        if (kind == null) {
            return List.of();
        }
        Map<UUID, InstrumentOption> options = new LinkedHashMap<>();
        for (Object each : em.createNativeQuery(OFFER).setParameter(1, kind).getResultList()) {
            Object[] row = (Object[]) each;
            UUID device = UuidColumn.uuid((byte[]) row[0]);
            InstrumentOption option = options.computeIfAbsent(
                    device,
                    id -> new InstrumentOption(
                            id, (String) row[1], row[4] == null ? "" : row[4].toString(), new ArrayList<>()));
            if (row[2] != null) {
                option.handpieces()
                        .add(new InstrumentOption.Handpiece(UuidColumn.uuid((byte[]) row[2]), (String) row[3]));
            }
        }
        return List.copyOf(options.values());
    }

    Instrumentation choose(@Nullable UUID device, @Nullable UUID handpiece) {
        if (device == null) {
            return Instrumentation.NONE;
        }
        Object[] chosen = one("SELECT id, name FROM device WHERE public_id = ?1", device, "device");
        if (handpiece == null) {
            return new Instrumentation(key(chosen), (String) chosen[1], null, "");
        }
        Object[] fitted = one("SELECT id, name, device_id FROM handpiece WHERE public_id = ?1", handpiece, "handpiece");
        return ((Number) fitted[2]).longValue() == key(chosen)
                ? new Instrumentation(key(chosen), (String) chosen[1], key(fitted), (String) fitted[1])
                : new Instrumentation(key(chosen), (String) chosen[1], null, "");
    }

    NoteView.Chosen chosen(Instrumentation instruments) {
        return new NoteView.Chosen(
                publicId("SELECT public_id FROM device WHERE id = ?1", instruments.deviceId()),
                publicId("SELECT public_id FROM handpiece WHERE id = ?1", instruments.handpieceId()));
    }

    DeviceLimits limits(Instrumentation instruments) {
        if (instruments.handpieceId() == null) {
            return DeviceLimits.NONE;
        }
        Map<String, Range> expected = new HashMap<>();
        Map<String, Range> machine = new HashMap<>();
        for (Object each : em.createNativeQuery("SELECT quantity, expected_min, expected_max, machine_min, machine_max"
                        + " FROM handpiece_limit WHERE handpiece_id = ?1")
                .setParameter(1, instruments.handpieceId())
                .getResultList()) {
            Object[] row = (Object[]) each;
            String field = FIELD_OF_QUANTITY.get((String) row[0]);
            if (field != null) {
                expected.put(field, range(row[1], row[2]));
                machine.put(field, range(row[3], row[4]));
            }
        }
        return new DeviceLimits(instruments.deviceName(), expected, machine);
    }

    private static Range range(Object low, Object high) {
        return new Range(plain(low), plain(high));
    }

    private static BigDecimal plain(Object number) {
        return new BigDecimal(((BigDecimal) number).stripTrailingZeros().toPlainString());
    }

    private static long key(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private Object[] one(String sql, UUID id, String what) {
        List<?> rows =
                em.createNativeQuery(sql).setParameter(1, UuidColumn.bytes(id)).getResultList();
        if (rows.isEmpty()) {
            throw new NotFound(what);
        }
        return (Object[]) rows.get(0);
    }

    private @Nullable UUID publicId(String sql, @Nullable Long key) {
        if (key == null) {
            return null;
        }
        List<?> rows = em.createNativeQuery(sql).setParameter(1, key).getResultList();
        return rows.isEmpty() ? null : UuidColumn.uuid((byte[]) Objects.requireNonNull(rows.get(0)));
    }
}
