package derm.patient;

import derm.shared.PersonName;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Patients to test with. */
final class PatientFixture {

    static final LocalDate MAYAS_BIRTH = LocalDate.of(1992, 6, 7);

    private PatientFixture() {}

    static PatientDetails maya() {
        return named("Maya", "Castellanos-Whitfield", MAYAS_BIRTH)
                .with(reachedAt("(917) 555-0126", "maya@example.org"));
    }

    static PatientDetails named(String given, String family, LocalDate birth) {
        return PatientDetails.of(new PersonName(given, family), birth);
    }

    static PatientDetails.Contact reachedAt(@Nullable String phone, @Nullable String email) {
        return new PatientDetails.Contact(
                PhoneNumber.parse(phone, "phone"), null, email, PatientDetails.Address.NONE, null);
    }
}
