package derm.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    @Test
    void noTwoAppointmentsShareOne() {
        Set<String> seen = new HashSet<>();
        for (long id = 1000; id < 101_000; id++) {
            assertThat(seen.add(Reference.of(id))).isTrue();
        }
    }

    @Test
    void neighboursDoNotResembleEachOther() {
        String one = Reference.of(1000);
        String next = Reference.of(1001);
        long same = 0;
        for (int i = 0; i < one.length(); i++) {
            same += one.charAt(i) == next.charAt(i) ? 1 : 0;
        }
        assertThat(same).isLessThan(6);
    }

    @Test
    void everySingleMistypedCharacterIsCaught() {
        String right = Reference.of(123_456);
        assertThat(Reference.isValid(right)).isTrue();
        for (int i = 0; i < right.length(); i++) {
            for (char wrong : "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray()) {
                if (right.charAt(i) != '-' && right.charAt(i) != wrong) {
                    assertThat(Reference.isValid(right.substring(0, i) + wrong + right.substring(i + 1)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void readsWhatPeopleType() {
        String right = Reference.of(987_654);
        String typed =
                " " + right.toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace('0', 'o');
        assertThat(Reference.normalised(typed)).isEqualTo(right);
    }

    @Test
    void nonsenseIsNoReference() {
        assertThat(Reference.isValid("")).isFalse();
        assertThat(Reference.isValid("12345678901")).isFalse();
        assertThat(Reference.isValid("????-????")).isFalse();
    }
}
