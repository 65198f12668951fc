package derm.patient;

import static derm.patient.PatientFixture.MAYAS_BIRTH;
import static derm.patient.PatientFixture.maya;
import static derm.patient.PatientFixture.named;
import static derm.patient.PatientFixture.reachedAt;
import static org.assertj.core.api.Assertions.assertThat;

import derm.patient.DuplicateRules.Likeness;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateRulesTest {

    private static final LocalDate ANOTHER_DAY = LocalDate.of(1980, 1, 31);

    @Test
    void theSameFamilyNameAndBirthDateIsSuspicious() {
        assertThat(reasons(named("Lucia", "castellanos whitfield", MAYAS_BIRTH)))
                .containsExactly(DuplicateReason.SAME_FAMILY_AND_BIRTH);
    }

    @Test
    void aNameThatSoundsTheSameOnTheSameBirthDateIsSuspicious() {
        assertThat(reasons(named("Maia", "Kastelanos", MAYAS_BIRTH))).containsExactly(DuplicateReason.SOUNDS_ALIKE);
    }

    @Test
    void swappedDayAndMonthIsSuspicious() {
        assertThat(reasons(named("Maya", "Castellanos-Whitfield", LocalDate.of(1992, 7, 6))))
                .containsExactly(DuplicateReason.BIRTH_DATE_SWAPPED);
    }

    @Test
    void theSamePhoneIsSuspiciousOnlyWithALikeGivenName() {
        assertThat(reasons(named("Maia", "Jones", ANOTHER_DAY).with(reachedAt("917 555 0126", null))))
                .containsExactly(DuplicateReason.SAME_PHONE);
        assertThat(reasons(named("Daniel", "Whitfield", ANOTHER_DAY).with(reachedAt("917 555 0126", null))))
                .isEmpty();
    }

    @Test
    void theSameEmailIsSuspiciousHoweverItIsWritten() {
        assertThat(reasons(named("Maya", "Jones", ANOTHER_DAY).with(reachedAt(null, "Maya@Example.org"))))
                .containsExactly(DuplicateReason.SAME_EMAIL);
    }

    @Test
    void strangersAreNot() {
        assertThat(reasons(named("Priya", "Raman", MAYAS_BIRTH))).isEmpty();
        assertThat(reasons(named("Maya", "Castellanos-Whitfield", ANOTHER_DAY))).isEmpty();
    }

    private static List<DuplicateReason> reasons(PatientDetails added) {
        return DuplicateRules.reasons(Likeness.of(added), Likeness.of(maya()));
    }
}
