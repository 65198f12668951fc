package derm.portal;

import static derm.portal.Preparation.COLD;
import static derm.portal.Preparation.NOTHING_ELSE;
import static derm.portal.Preparation.NO_MAKE_UP;
import static derm.portal.Preparation.PAUSE_THREE_DAYS;
import static derm.portal.Preparation.PAUSE_TWO_WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import derm.catalogue.Method;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparationTest {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("derm.portal.Messages", Locale.ENGLISH);

    @Test
    void aFollowUpNeedsHardlyAnything() {
        assertThat(Preparation.before(List.of(Method.FOLLOW_UP))).containsExactly(NO_MAKE_UP, NOTHING_ELSE);
    }

    @Test
    void twoTreatmentsInOneVisitAskForTheLongerPauseOnly() {
        assertThat(Preparation.before(List.of(Method.CRYOTHERAPY, Method.LASER)))
                .startsWith(NO_MAKE_UP, PAUSE_TWO_WEEKS)
                .contains(COLD)
                .doesNotContain(PAUSE_THREE_DAYS);
    }

    @ParameterizedTest
    @EnumSource
    void eachHasItsWords(Preparation preparation) {
        assertThat(WORDS.getString("prepare." + preparation)).endsWith(".");
    }
}
