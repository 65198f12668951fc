package derm.booking;

import derm.availability.ClaimedPhase;
import derm.availability.PhaseKind;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads appointments with their patients, treatments and phases: a fixed number of queries, however many rows. */
@Dependent
class AgendaRows {

    private static final String PHASES = "SELECT p.owner_id, p.kind, p.item_no, p.resource_id, p.from_slot, p.to_slot"
            + " FROM appointment a JOIN appointment_phase p ON p.owner_id = a.id"
            + " WHERE a.start_at >= ? AND a.start_at < ? ORDER BY p.owner_id, p.from_slot, p.to_slot";

    @PersistenceContext
    private EntityManager em;

    /**
     * An appointment with what a list shows of its patient.
     *
     * @param appointment the appointment
     * @param patient who comes
     */
    record Line(Appointment appointment, Attendee patient) {}

    /**
     * What a list shows of a patient.
     *
     * @param id the id outside
     * @param name given and family name
     * @param mrn the record number
     * @param birthDate the day of birth
     * @param phone the first number
     */
    record Attendee(
            UUID id,
            String name,
            String mrn,
            LocalDate birthDate,
            @Nullable String phone) {}

    /**
     * Which rows.
     *
     * @param from the earliest start
     * @param to the first start not wanted
     * @param providerId only this provider's
     * @param patientId only this patient's
     * @param after the place where the page before ended
     */
    record Which(
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long providerId,
            @Nullable Long patientId,
            @Nullable ListCursor after) {}

    List<Line> lines(Which which, int limit) {
        List<Appointment> found = appointments(which, limit);
        Map<Long, Attendee> patients =
                patients(found.stream().map(Appointment::patientId).distinct().toList());
        return found.stream()
                .map(appointment ->
                        new Line(appointment, Objects.requireNonNull(patients.get(appointment.patientId()))))
                .toList();
    }

    private List<Appointment> appointments(Which which, int limit) {
        StringBuilder text = new StringBuilder("select a from Appointment a where a.id > 0");
        Map<String, Object> parameters = new HashMap<>();
        ListCursor after = which.after();
        if (which.from() != null) {
            text.append(" and a.start >= :from");
            parameters.put("from", which.from());
        }
        if (which.to() != null) {
            text.append(" and a.start < :to");
            parameters.put("to", which.to());
        }
        if (which.providerId() != null) {
            text.append(" and a.providerId = :provider");
            parameters.put("provider", which.providerId());
        }
        if (which.patientId() != null) {
            text.append(" and a.patientId = :patient");
            parameters.put("patient", which.patientId());
        }
        if (after != null) {
            text.append(" and (a.start > :start or (a.start = :start and a.publicId > :id))");
            parameters.put("start", after.start());
            parameters.put("id", after.id());
        }
        TypedQuery<Appointment> query =
                em.createQuery(text.append(" order by a.start, a.publicId").toString(), Appointment.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private Map<Long, Attendee> patients(Collection<Long> keys) {
        Map<Long, Attendee> patients = new HashMap<>();
        if (keys.isEmpty()) {
            return patients;
        }
        em.createQuery(
                        "select p.id, p.publicId, p.givenName, p.familyName, p.mrn, p.birthDate, p.phone"
                                + " from Patient p where p.id in :keys",
                        Object[].class)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(row -> patients.put(
                        (Long) row[0],
                        new Attendee((UUID) row[1], row[2] + " " + row[3], (String) row[4], (LocalDate) row[5], (String)
                                row[6])));
        return patients;
    }

    /** The treatments of these appointments in their sequence. */
    Map<Long, List<VisitItem>> items(Collection<Long> appointments) {
        Map<Long, List<VisitItem>> items = new HashMap<>();
        if (appointments.isEmpty()) {
            return items;
        }
        em.createQuery(
                        "select a.id, i from Appointment a join a.items i where a.id in :ids order by a.id, index(i)",
                        Object[].class)
                .setParameter("ids", appointments)
                .getResultList()
                .forEach(row -> items.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(((AppointmentItem) row[1]).asPlanned()));
        return items;
    }

    /** The phases of all appointments that start in {@code [from, to)}, as planned. */
    Map<Long, List<ClaimedPhase>> phases(Instant from, Instant to) {
        Map<Long, List<ClaimedPhase>> phases = new HashMap<>();
        List<?> rows = em.createNativeQuery(PHASES)
                .setParameter(1, LocalDateTime.ofInstant(from, ZoneOffset.UTC))
                .setParameter(2, LocalDateTime.ofInstant(to, ZoneOffset.UTC))
                .getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            phases.computeIfAbsent(number(row[0]).longValue(), id -> new ArrayList<>())
                    .add(new ClaimedPhase(
                            PhaseKind.valueOf((String) row[1]),
                            number(row[2]).intValue(),
                            number(row[3]).longValue(),
                            number(row[4]).intValue(),
                            number(row[5]).intValue()));
        }
        return phases;
    }

    private static Number number(Object column) {
        return (Number) column;
    }
}
