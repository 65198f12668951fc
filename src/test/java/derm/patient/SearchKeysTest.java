package derm.patient;

import static org.assertj.core.api.Assertions.assertThat;

import derm.patient.SearchKeys.Kind;
import derm.patient.SearchKeys.SearchKey;
import org.junit.jupiter.api.Test;

class SearchKeysTest {

    @Test
    void namesAreFoldedToPlainLowerCaseWords() {
        assertThat(SearchKeys.words("José-Ángel Núñez O'Brien")).containsExactly("jose", "angel", "nunez", "obrien");
        assertThat(SearchKeys.words("Łukasz Strauß Søren")).containsExactly("lukasz", "strauss", "soren");
    }

    @Test
    void lettersOfOtherScriptsStay() {
        assertThat(SearchKeys.words("王 小明")).containsExactly("王", "小明");
        assertThat(SearchKeys.sounds("王")).isEmpty();
    }

    @Test
    void wordsThatSoundAlikeShareAKey() {
        assertThat(SearchKeys.sounds("whitfeild")).containsAnyElementsOf(SearchKeys.sounds("whitfield"));
        assertThat(SearchKeys.sounds("kastelanos")).containsAnyElementsOf(SearchKeys.sounds("castellanos"));
        assertThat(SearchKeys.sounds("smyth")).containsAnyElementsOf(SearchKeys.sounds("smith"));
    }

    @Test
    void aPatientIsFoundByNameSoundPhoneEmailBirthDateAndNumber() {
        assertThat(SearchKeys.of("45120387", PatientFixture.maya()))
                .contains(
                        new SearchKey(Kind.NAME, "maya"),
                        new SearchKey(Kind.NAME, "castellanos"),
                        new SearchKey(Kind.NAME, "whitfield"),
                        new SearchKey(Kind.NAME, "castellanoswhitfield"),
                        new SearchKey(Kind.PHONE, "9175550126"),
                        new SearchKey(Kind.PHONE, "5550126"),
                        new SearchKey(Kind.PHONE, "0126"),
                        new SearchKey(Kind.EMAIL, "maya@example.org"),
                        new SearchKey(Kind.BORN, "1992-06-07"),
                        new SearchKey(Kind.MRN, "45120387"));
    }
}
