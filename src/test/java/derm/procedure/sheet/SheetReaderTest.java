package derm.procedure.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.catalogue.Method;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {

    static Stream<Class<? extends Sheet>> sheets() {
        return Stream.of(
                Assessment.class,
                Preparation.class,
                Outcome.class,
                Deroofing.class,
                Cryotherapy.class,
                HeatDestruction.class,
                Laser.class);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void everyFieldOfASheetSurvivesItsText(Class<? extends Sheet> type) {
        Map<String, String> texts = filled(type);
        Reading<? extends Sheet> reading = SheetReader.read(type, texts);
        assertThat(reading.findings()).isEmpty();
        assertThat(Fields.texts(reading.sheet())).isEqualTo(texts).hasSameSizeAs(Fields.of(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1e309", "NaN", "two", "9999999999", "0x10", "1,2,3", "∞"})
    void whatIsNoPossibleNumberIsNeverAccepted(String typed) {
        for (Method method : List.of(Method.DEROOFING, Method.CRYOTHERAPY, Method.HEAT_DESTRUCTION, Method.LASER)) {
            for (Field field : Fields.of(MethodBlock.typeOf(method))) {
                if (field.kind() == Field.Kind.NUMBER) {
                    Reading<? extends Sheet> reading =
                            SheetReader.read(MethodBlock.typeOf(method), Map.of(field.name(), typed));
                    assertThat(reading.findings())
                            .singleElement()
                            .satisfies(found -> assertThat(found.level()).isEqualTo(Finding.Level.IMPOSSIBLE));
                    assertThat(Fields.texts(reading.sheet())).isEmpty();
                }
            }
        }
    }

    @Test
    void aCommaIsADecimalPointToo() {
        assertThat(SheetReader.read(Laser.class, Map.of("spotMm", "2,50"))
                        .sheet()
                        .spotMm())
                .isEqualByComparingTo("2.5");
    }

    @Test
    void moreDecimalsThanAFieldHasAreRefused() {
        assertThat(SheetReader.read(Laser.class, Map.of("spotMm", "2.505")).findings())
                .extracting(Finding::key)
                .containsExactly("procedure.too-exact");
    }

    @Test
    void aChoiceThatIsNotOfferedIsRefused() {
        assertThat(SheetReader.read(Laser.class, Map.of("mode", "DEATH_RAY")).findings())
                .extracting(Finding::key)
                .containsExactly("procedure.not-a-choice");
    }

    @Test
    void anUnknownFieldIsAnError() {
        assertThatThrownBy(() -> SheetReader.read(Laser.class, Map.of("signature", "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHundredMillijoulesOnTwoMillimetresAre318() {
        assertThat(Fluence.of(BigDecimal.valueOf(100), BigDecimal.valueOf(2))).isEqualByComparingTo("3.18");
        assertThat(Fluence.of(BigDecimal.valueOf(180), BigDecimal.valueOf(2))).isEqualByComparingTo("5.73");
    }

    @Test
    void powerAndExposureMakeAFluenceToo() {
        Laser laser = SheetReader.read(Laser.class, Map.of("powerW", "2", "exposureMs", "50", "spotMm", "2"))
                .sheet();
        assertThat(laser.computedFluence()).isEqualByComparingTo("3.18");
    }

    static Map<String, String> filled(Class<? extends Sheet> type) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Field field : Fields.of(type)) {
            texts.put(
                    field.name(),
                    switch (field.kind()) {
                        case NUMBER -> field.most().stripTrailingZeros().toPlainString();
                        case CHOICE -> field.options().get(field.options().size() - 1);
                        case TICK -> "true";
                        case TEXT -> "as usual";
                        case TIME -> "2026-11-23T15:04:05Z";
                    });
        }
        return texts;
    }
}
