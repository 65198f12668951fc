package derm.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.shared.Rejected;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MrnTest {

    @Property
    void everySingleWrongDigitIsCaught(
            @ForAll @IntRange(min = 1_000_000, max = 9_999_999) int serial,
            @ForAll @IntRange(min = 0, max = 7) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        char[] digits = Mrn.withCheckDigit(Integer.toString(serial)).toCharArray();
        digits[place] = (char) ('0' + (digits[place] - '0' + shift) % 10);

        assertThat(Mrn.isValid(new String(digits))).isFalse();
    }

    @Property
    void everySwapOfNeighboursIsCaught(
            @ForAll @IntRange(min = 1_000_000, max = 9_999_999) int serial,
            @ForAll @IntRange(min = 0, max = 6) int place) {
        String right = Mrn.withCheckDigit(Integer.toString(serial));
        char[] digits = right.toCharArray();
        char kept = digits[place];
        digits[place] = digits[place + 1];
        digits[place + 1] = kept;
        String swapped = new String(digits);

        assertThat(Mrn.isValid(right)).isTrue();
        assertThat(swapped.equals(right) || !Mrn.isValid(swapped)).isTrue();
    }

    @Test
    void aNumberIsReadInGroups() {
        String digits = Mrn.random();

        assertThat(Mrn.shown(digits)).matches("\\d{4} \\d{4}");
        assertThat(Mrn.parse(Mrn.shown(digits))).isEqualTo(digits);
        assertThatThrownBy(() -> Mrn.parse("1234")).isInstanceOf(Rejected.class);
    }
}
