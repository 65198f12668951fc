package derm.booking;

import derm.booking.Proposal.Other;
import derm.catalogue.Method;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The appointments of the clinic. */
@Dependent
class Appointments {

    private static final Set<AppointmentStatus> FALLEN_THROUGH =
            EnumSet.of(AppointmentStatus.CANCELLED, AppointmentStatus.NO_SHOW, AppointmentStatus.LEFT);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    void add(Appointment appointment) {
        em.persist(appointment);
        appointment.nameIt();
        em.flush();
    }

    void flush() {
        em.flush();
    }

    Optional<Appointment> find(UUID publicId) {
        return em.createQuery("select a from Appointment a where a.publicId = :id", Appointment.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** The appointment, locked until the transaction ends: whoever wants to change it too waits and sees what became of it. */
    Optional<Appointment> findToChange(UUID publicId) {
        return em.createQuery("select a from Appointment a where a.publicId = :id", Appointment.class)
                .setParameter("id", publicId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The treatments of a patient's appointments that took place or are still to come. */
    PatientHistory others(long patientId) {
        List<Other> visits = em
                .createQuery(
                        "select a.id, a.start, i.treatmentId, i.method from Appointment a join a.items i"
                                + " where a.patientId = :patient and a.status not in :fallen",
                        Object[].class)
                .setParameter("patient", patientId)
                .setParameter("fallen", FALLEN_THROUGH)
                .getResultList()
                .stream()
                .map(row -> new Other((Long) row[0], (Instant) row[1], (Long) row[2], (Method) row[3]))
                .toList();
        return new PatientHistory(visits, clock.instant());
    }
}
