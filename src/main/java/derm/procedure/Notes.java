package derm.procedure;

import derm.booking.Appointment;
import derm.catalogue.Method;
import derm.lesion.Lesion;
import derm.procedure.encounter.Encounter.PhotoPart;
import derm.procedure.limit.ExpectedRange;
import derm.procedure.limit.Range;
import derm.shared.UuidColumn;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The procedure notes and what belongs to them. */
@Dependent
class Notes {

    private static final String LIMITS = "SELECT method, field, low, high, source FROM method_limit"
            + " WHERE revision = (SELECT MAX(revision) FROM method_limit)";
    private static final String PHOTOS =
            "SELECT public_id, sha256 FROM procedure_photo WHERE note_id = ?1 ORDER BY taken_at, id";
    private static final String LAST = "select b from NoteBlock b where b.note.patientId = :patient"
            + " and b.method = :method and b.note.signedAt is not null and b.note.id <> :note"
            + " and not exists (select v from NoteVoid v where v.noteId = b.note.id)"
            + " order by b.note.signedAt desc";

    private static final Long NOBODY = 0L;

    @PersistenceContext
    private EntityManager em;

    <T> T add(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    void flush() {
        em.flush();
    }

    Optional<ProcedureNote> find(UUID publicId) {
        return first(em.createQuery("select n from ProcedureNote n where n.publicId = :id", ProcedureNote.class)
                .setParameter("id", publicId)
                .getResultList());
    }

    /** The notes of a visit that were not declared void. */
    List<ProcedureNote> standing(Collection<Long> appointments) {
        if (appointments.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select n from ProcedureNote n where n.appointmentId in :appointments"
                                + " and not exists (select v from NoteVoid v where v.noteId = n.id)",
                        ProcedureNote.class)
                .setParameter("appointments", appointments)
                .getResultList();
    }

    Optional<Appointment> appointment(UUID publicId) {
        return first(em.createQuery("select a from Appointment a where a.publicId = :id", Appointment.class)
                .setParameter("id", publicId)
                .getResultList());
    }

    Appointment appointment(long key) {
        return em.find(Appointment.class, key);
    }

    List<Appointment> agenda(@Nullable Long provider, Instant from, Instant to) {
        return em.createQuery(
                        "select a from Appointment a where a.start >= :from and a.start < :to"
                                + " and (:anybody = 1 or a.providerId = :provider) order by a.start, a.id",
                        Appointment.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("anybody", provider == null ? 1 : 0)
                .setParameter("provider", Objects.requireNonNullElse(provider, NOBODY))
                .setHint("eclipselink.batch", "a.items")
                .getResultList();
    }

    Map<UUID, Lesion> lesions(long patientId) {
        return em
                .createQuery("select l from Lesion l where l.patientId = :patient", Lesion.class)
                .setParameter("patient", patientId)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Lesion::publicId, Function.identity()));
    }

    Optional<NoteBlock> lastTime(ProcedureNote note, Method method) {
        return first(em.createQuery(LAST, NoteBlock.class)
                .setParameter("patient", note.patientId())
                .setParameter("method", method)
                .setParameter("note", note.id())
                .setMaxResults(1)
                .getResultList());
    }

    Optional<Signature> signature(ProcedureNote note) {
        return first(em.createQuery(
                        "select s from Signature s where s.noteId = :note and s.meaning ="
                                + " derm.procedure.Signature.Meaning.PERFORMED",
                        Signature.class)
                .setParameter("note", note.id())
                .getResultList());
    }

    List<Addendum> addenda(ProcedureNote note) {
        return em.createQuery("select a from Addendum a where a.noteId = :note order by a.writtenAt", Addendum.class)
                .setParameter("note", note.id())
                .getResultList();
    }

    Optional<NoteVoid> voided(ProcedureNote note) {
        return Optional.ofNullable(em.find(NoteVoid.class, note.id()));
    }

    Optional<Incident> incident(UUID publicId) {
        return first(em.createQuery("select i from Incident i where i.publicId = :id", Incident.class)
                .setParameter("id", publicId)
                .getResultList());
    }

    List<Incident> openIncidents() {
        return em.createQuery(
                        "select i from Incident i where i.reviewedAt is null order by i.reportedAt", Incident.class)
                .setMaxResults(200)
                .getResultList();
    }

    List<PhotoPart> photos(ProcedureNote note) {
        List<?> rows = em.createNativeQuery(PHOTOS).setParameter(1, note.id()).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PhotoPart(
                        UuidColumn.uuid((byte[]) row[0]), HexFormat.of().formatHex((byte[]) row[1])))
                .toList();
    }

    List<ExpectedRange> expectedRanges() {
        List<?> rows = em.createNativeQuery(LIMITS).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ExpectedRange(
                        Method.valueOf((String) row[0]),
                        (String) row[1],
                        new Range(plain(row[2]), plain(row[3])),
                        (String) row[4]))
                .toList();
    }

    private static BigDecimal plain(Object number) {
        return new BigDecimal(((BigDecimal) number).stripTrailingZeros().toPlainString());
    }

    private static <T> Optional<T> first(List<T> found) {
        return found.stream().findFirst();
    }
}
