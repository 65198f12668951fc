package derm.patient;

import derm.patient.DuplicateRules.Likeness;
import derm.platform.audit.AuditDenials;
import derm.platform.audit.AuditTrail;
import derm.platform.audit.Audited;
import derm.platform.security.Role;
import derm.platform.time.ClinicTime;
import derm.shared.Bookables;
import derm.shared.NotFound;
import derm.shared.Rejected;
import derm.shared.ResourceKind;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Registering a patient, warned of people who may be the same, and keeping what is known of them true. */
@Stateless
@DenyAll
public class PatientRegistration {

    private static final int MOST_CANDIDATES = 10;

    @Inject
    private Patients patients;

    @Inject
    private SearchIndex index;

    @Inject
    private Bookables bookables;

    @Inject
    private AuditTrail trail;

    @Inject
    private AuditDenials denials;

    @Inject
    private ClinicTime time;

    /**
     * Registers somebody and makes their time claimable.
     *
     * @param person who it is
     * @param force register although somebody looks like them
     * @throws Rejected {@code patient.possible-duplicate} with {@code candidates}, a list of {@link PossibleDuplicate}
     */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.NURSE, Role.Names.DERMATOLOGIST, Role.Names.SYSTEM})
    @Audited("patient.register")
    public PatientSummary register(NewPatient person, boolean force) {
        BirthDates.check(person.details(), time.today());
        if (!force) {
            List<PossibleDuplicate> candidates = duplicatesOf(person.details());
            if (!candidates.isEmpty()) {
                trail.detail(shown(candidates));
                denials.record("patient.register.duplicates-shown");
                throw Rejected.conflict("patient.possible-duplicate").with("candidates", candidates);
            }
        }
        Patient patient = addAll(List.of(person)).get(0);
        trail.about("patient", patient.id(), patient.id());
        return patient.summary();
    }

    /**
     * Registers many at once, asking nothing: for imports, which looked for duplicates before.
     *
     * @return the new patients, in the given order
     */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.SYSTEM})
    @Audited("patient.register-many")
    public List<PatientSummary> registerAll(List<NewPatient> people) {
        LocalDate today = time.today();
        people.forEach(person -> BirthDates.check(person.details(), today));
        List<PatientSummary> added =
                addAll(people).stream().map(Patient::summary).toList();
        trail.detail(added.size() + " registered");
        return added;
    }

    /**
     * Who of these is registered already: under the same external id, or with the same name and birth date.
     *
     * @return the registered patient by the place of the new one in the list
     */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.SYSTEM})
    public Map<Integer, PatientSummary> known(List<NewPatient> people) {
        Map<Object, Patient> registered = new HashMap<>();
        for (Patient patient : patients.sharing(people)) {
            registered.put(Sameness.of(patient.details()), patient);
            patient.external().ifPresent(external -> registered.put(external, patient));
        }
        Map<Integer, PatientSummary> known = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            NewPatient person = people.get(i);
            Patient same = registered.get(Sameness.of(person.details()));
            same = same == null && person.external() != null ? registered.get(person.external()) : same;
            if (same != null) {
                known.put(i, same.summary());
            }
        }
        return known;
    }

    /** Who may be the same as somebody about to be registered, the likeliest first. */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.NURSE, Role.Names.DERMATOLOGIST, Role.Names.SYSTEM})
    @Audited("patient.duplicates")
    public List<PossibleDuplicate> duplicates(PatientDetails details) {
        List<PossibleDuplicate> candidates = duplicatesOf(details);
        trail.detail(shown(candidates));
        return candidates;
    }

    /**
     * Changes what is known of a patient.
     *
     * @param id whom
     * @param version the version that the form showed
     * @param details what the form says now
     * @throws Rejected {@code patient.changed-meanwhile} when somebody saved in between
     */
    @RolesAllowed({Role.Names.FRONT_DESK, Role.Names.NURSE, Role.Names.DERMATOLOGIST, Role.Names.SYSTEM})
    @Audited("patient.edit")
    public PatientSummary edit(UUID id, int version, PatientDetails details) {
        Patient patient = patients.findForChange(id).orElseThrow(() -> new NotFound("patient"));
        trail.about("patient", patient.id(), patient.id());
        if (patient.version() != version) {
            throw Rejected.conflict("patient.changed-meanwhile");
        }
        BirthDates.check(details, time.today());
        trail.detail("changed " + changes(patient.details(), details));
        patients.change(patient, details);
        return patient.summary();
    }

    private List<Patient> addAll(List<NewPatient> people) {
        List<Patient> added = patients.add(people);
        added.forEach(patient -> bookables.added(patient.id(), ResourceKind.PATIENT));
        return added;
    }

    private List<PossibleDuplicate> duplicatesOf(PatientDetails details) {
        Likeness likeness = Likeness.of(details);
        return patients.inOrder(index.neighbours(DuplicateRules.keys(details))).stream()
                .map(known -> new PossibleDuplicate(
                        known.summary(), DuplicateRules.reasons(likeness, Likeness.of(known.details()))))
                .filter(candidate -> !candidate.reasons().isEmpty())
                .sorted(Comparator.comparing((PossibleDuplicate candidate) ->
                                candidate.reasons().size())
                        .reversed()
                        .thenComparing(candidate -> candidate.patient().name().sortable()))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static String shown(List<PossibleDuplicate> candidates) {
        return candidates.stream()
                .map(candidate -> Long.toString(candidate.patient().key()))
                .collect(Collectors.joining(",", "shown ", ""));
    }

    /** The parts that changed, by name only: the trail holds no clear text of a record. */
    private static String changes(PatientDetails before, PatientDetails after) {
        List<String> parts = new ArrayList<>();
        note(parts, "identity", before.identity(), after.identity());
        note(parts, "contact", before.contact(), after.contact());
        note(parts, "needs", before.needs(), after.needs());
        note(parts, "coverage", before.coverage(), after.coverage());
        note(parts, "guardian", before.guardian(), after.guardian());
        note(parts, "emergency", before.emergency(), after.emergency());
        note(parts, "notices", before.notices(), after.notices());
        return parts.isEmpty() ? "nothing" : String.join(",", parts);
    }

    private static void note(List<String> parts, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            parts.add(name);
        }
    }
}
