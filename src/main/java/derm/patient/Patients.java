package derm.patient;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register of patients. */
@Dependent
class Patients {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SearchIndex index;

    @Inject
    private Clock clock;

    Optional<Patient> find(UUID publicId) {
        return em.createQuery("select p from Patient p where p.publicId = :id", Patient.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    Optional<Patient> find(long key) {
        return Optional.ofNullable(em.find(Patient.class, key));
    }

    /** The patient, kept from being changed by anybody else until the transaction ends. */
    Optional<Patient> findForChange(UUID publicId) {
        Optional<Patient> found = find(publicId);
        found.ifPresent(patient -> em.refresh(patient, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** The registered who share a birth date or an external id with any of these. */
    List<Patient> sharing(List<NewPatient> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Set<LocalDate> births = people.stream()
                .map(person -> person.details().identity().birthDate())
                .collect(Collectors.toSet());
        Set<String> ids = people.stream()
                .flatMap(person -> Stream.ofNullable(person.external()))
                .map(ExternalId::id)
                .collect(Collectors.toSet());
        ids.add("");
        return em.createQuery(
                        "select p from Patient p where p.birthDate in :births or p.externalId in :ids", Patient.class)
                .setParameter("births", births)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** These patients in the order of their keys, in one query. */
    List<Patient> inOrder(List<Long> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        Map<Long, Patient> found = em.createQuery("select p from Patient p where p.id in :keys", Patient.class)
                .setParameter("keys", keys)
                .getResultStream()
                .collect(Collectors.toMap(Patient::id, Function.identity()));
        return keys.stream().flatMap(key -> Stream.ofNullable(found.get(key))).toList();
    }

    /** Adds patients with fresh numbers, and what they are found by. */
    List<Patient> add(List<NewPatient> people) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<String> numbers = freshNumbers(people.size());
        List<Patient> added = new ArrayList<>(people.size());
        for (int i = 0; i < people.size(); i++) {
            NewPatient person = people.get(i);
            Patient patient = new Patient(numbers.get(i), person.details(), person.external(), now);
            em.persist(patient);
            added.add(patient);
        }
        em.flush();
        index.add(added);
        return added;
    }

    void change(Patient patient, PatientDetails details) {
        patient.change(details);
        em.flush();
        index.replace(patient);
    }

    private List<String> freshNumbers(int count) {
        Set<String> numbers = new HashSet<>();
        while (numbers.size() < count) {
            Set<String> drawn = new HashSet<>();
            while (numbers.size() + drawn.size() < count) {
                drawn.add(Mrn.random());
            }
            em.createQuery("select p.mrn from Patient p where p.mrn in :drawn", String.class)
                    .setParameter("drawn", drawn)
                    .getResultList()
                    .forEach(drawn::remove);
            numbers.addAll(drawn);
        }
        return List.copyOf(numbers);
    }
}
