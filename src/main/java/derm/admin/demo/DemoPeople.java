package derm.admin.demo;

import derm.account.AccountKeeping;
import derm.account.NewAccount;
import derm.patient.NewPatient;
import derm.patient.PatientDetails;
import derm.patient.PatientDetails.Contact;
import derm.patient.PatientDetails.Needs;
import derm.patient.PatientDetails.Notices;
import derm.patient.PatientRegistration;
import derm.patient.PatientSummary;
import derm.patient.PhoneNumber;
import derm.patient.SkinType;
import derm.platform.demo.DemoStep;
import derm.platform.security.Role;
import derm.platform.security.Secrets;
import derm.shared.PersonName;
import derm.staff.StaffDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The demo clinic's made-up patients, and an account for everybody who signs in; passwords are set by {@link DemoAccess}. */
@ApplicationScoped
class DemoPeople implements DemoStep {

    /** Login names of the demo, by role; the patients' are their first names. */
    static final List<Login> LOGINS = List.of(
            new Login(Role.FRONT_DESK, "rosa", "Rosa Delgado", null),
            new Login(Role.NURSE, "okafor", "Nurse Okafor", "Okafor"),
            new Login(Role.DERMATOLOGIST, "adeyemi", "Dr Adeyemi", "Adeyemi"),
            new Login(Role.DERMATOLOGIST, "lindqvist", "Dr Lindqvist", "Lindqvist"),
            new Login(Role.ADMIN, "admin", "Avery Quinn", null),
            new Login(Role.PATIENT, "noor", "Noor Haddad", "Haddad"),
            new Login(Role.PATIENT, "maya", "Maya Castellanos-Whitfield", "Castellanos-Whitfield"));

    private static final List<Made> PATIENTS = List.of(
            new Made("Noor", "Haddad", LocalDate.of(1991, 4, 18), "(917) 555-0133", SkinType.III),
            new Made("Maya", "Castellanos-Whitfield", LocalDate.of(1992, 6, 7), "(917) 555-0126", SkinType.IV),
            new Made("Theo", "Marchetti", LocalDate.of(1985, 3, 12), "(212) 555-0148", SkinType.IV),
            new Made("Priya", "Nair", LocalDate.of(1979, 11, 2), "(212) 555-0151", SkinType.V),
            new Made("Elliot", "Barnes", LocalDate.of(1968, 1, 25), "(646) 555-0162", SkinType.II),
            new Made("Sana", "Iqbal", LocalDate.of(2001, 9, 14), "(646) 555-0173", SkinType.IV),
            new Made("Jun", "Park", LocalDate.of(1995, 12, 30), "(347) 555-0184", SkinType.III),
            new Made("Ingrid", "Dahl", LocalDate.of(1957, 5, 6), "(347) 555-0119", SkinType.I),
            new Made("Tomasz", "Zielinski", LocalDate.of(1988, 8, 21), "(929) 555-0117", SkinType.II),
            new Made("Grace", "Oyelaran", LocalDate.of(1975, 2, 11), "(929) 555-0128", SkinType.VI),
            new Made("Lucia", "Ferreira", LocalDate.of(1999, 7, 3), "(718) 555-0139", SkinType.III),
            new Made("Oskar", "Nyberg", LocalDate.of(1963, 10, 9), "(718) 555-0140", SkinType.I));

    @Inject
    private PatientRegistration registration;

    @Inject
    private AccountKeeping accounts;

    @Inject
    private StaffDirectory staff;

    /**
     * Somebody who signs in.
     *
     * @param role what they may do
     * @param user the name to sign in with
     * @param shown how they are shown
     * @param family the family name of the patient or staff member they are
     */
    record Login(
            Role role, String user, String shown, @Nullable String family) {}

    private record Made(String given, String family, LocalDate born, String phone, SkinType skin) {}

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void seed() {
        List<PatientSummary> patients = PATIENTS.stream().map(this::register).toList();
        for (Login login : LOGINS) {
            Long patient = login.role() != Role.PATIENT
                    ? null
                    : patients.stream()
                            .filter(each -> each.name().family().equals(login.family()))
                            .map(PatientSummary::key)
                            .findFirst()
                            .orElseThrow();
            accounts.open(
                    new NewAccount(login.user(), login.shown(), login.role(), patient, staffId(login)),
                    Secrets.token());
        }
    }

    private @Nullable Long staffId(Login login) {
        return switch (login.role()) {
            case DERMATOLOGIST ->
                staff.providers().stream()
                        .filter(provider -> provider.name().equals(login.shown()))
                        .map(provider -> (Long) provider.id())
                        .findFirst()
                        .orElseThrow();
            case NURSE ->
                staff.nurses().stream()
                        .filter(nurse -> nurse.name().equals(login.shown()))
                        .map(nurse -> (Long) nurse.id())
                        .findFirst()
                        .orElseThrow();
            default -> null;
        };
    }

    private PatientSummary register(Made made) {
        boolean maya = made.given().equals("Maya");
        PatientDetails details = PatientDetails.of(new PersonName(made.given(), made.family()), made.born())
                .with(new Contact(
                        PhoneNumber.parse(made.phone(), "phone"),
                        null,
                        made.given().toLowerCase(Locale.ROOT) + "@example.org",
                        PatientDetails.Address.NONE,
                        null))
                .with(new Needs(maya ? "es" : "en", maya, null))
                .with(new Notices(made.skin(), maya ? List.of("Latex") : List.of(), List.of()));
        return registration.register(new NewPatient(details, null), true);
    }
}
