package derm.patient;

import static org.assertj.core.api.Assertions.assertThat;

import derm.patient.SearchKeys.Kind;
import derm.patient.SearchQuery.Probe;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1992-06-07",
                "6/7/1992",
                "06/07/92",
                "7.6.1992",
                "7 Jun 1992",
                "June 7, 1992",
                "jun 7 1992",
                "19920607"
            })
    void aBirthDateIsReadInAnyCommonFormat(String typed) {
        assertThat(probes(typed)).contains(new Probe(Kind.BORN, "1992-06-07", 0));
    }

    @Test
    void aBirthDateBesideANameLeavesTheNameAlone() {
        SearchQuery query = SearchQuery.parse("whitfield 1992-06-07 maya", TODAY);

        assertThat(query.terms()).hasSize(3);
        assertThat(query.terms().get(1)).contains(new Probe(Kind.NAME, "whitfield%", 0));
        assertThat(query.terms().get(2)).contains(new Probe(Kind.NAME, "maya%", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(917) 555-0126", "+1 917 555 0126", "917.555.0126", "917 555 0126"})
    void aPhoneIsOneTermInAnyFormat(String typed) {
        SearchQuery query = SearchQuery.parse(typed, TODAY);

        assertThat(query.terms()).hasSize(1);
        assertThat(query.terms().get(0)).contains(new Probe(Kind.PHONE, "9175550126%", 0));
    }

    @Test
    void aMedicalRecordNumberIsReadInGroups() {
        assertThat(probes("4512 0387")).contains(new Probe(Kind.MRN, "45120387%", 0));
    }

    @Test
    void wildcardsAreMeantLiterally() {
        assertThat(probes("ma%")).contains(new Probe(Kind.NAME, "ma\\%%", 0));
        assertThat(probes("__")).containsExactly(new Probe(Kind.NAME, "\\_\\_%", 0));
        assertThat(probes("a\\b")).contains(new Probe(Kind.NAME, "a\\\\b%", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "m", "- -", "7", "..."})
    void tooLittleIsNotSearchedFor(String typed) {
        assertThat(SearchQuery.parse(typed, TODAY).isSpecific()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"castelkanos", "catsellanos", "castellanoss", "castllanos"})
    void aSlipOfTheFingerIsNear(String typed) {
        assertThat(Typing.slips(typed, "castellanos")).isEqualTo(1);
    }

    private static List<Probe> probes(String typed) {
        return SearchQuery.parse(typed, TODAY).terms().stream()
                .flatMap(List::stream)
                .toList();
    }
}
