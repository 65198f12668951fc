package derm.pricing;

import static derm.pricing.DemoTariffs.WORDS;
import static derm.pricing.DemoTariffs.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import derm.lesion.Zone;
import derm.shared.Money;
import derm.shared.Rejected;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceEngineTest {

    @Test
    void pricesEightLesionsUnderTheEyesByLaserLineByLine() {
        Price price = PriceEngine.price(DemoTariffs.laser(), new Work("Laser", 8, Zone.UNDER_EYE), WORDS);

        assertThat(price.lines())
                .extracting(PriceLine::text, PriceLine::quantity, PriceLine::each, PriceLine::amount)
                .containsExactly(
                        tuple("Laser, per session", 1, "220", "220"),
                        tuple("Lesions 1\u20135", 5, "18", "90"),
                        tuple("Lesions 6\u201314", 3, "12", "36"),
                        tuple("Beside the eyes", 1, "346", "86.50"),
                        tuple("Metal eye shield", 1, "15", "15"));
        assertThat(price.total()).isEqualTo(usd("447.50"));
        assertThat(price.ofLesions()).isEqualTo(usd("126"));
    }

    @Test
    void saysWhereTheNextTierBegins() {
        Price price = PriceEngine.price(DemoTariffs.laser(), new Work("Laser", 8, Zone.CHEEK), WORDS);

        assertThat(price.lines())
                .extracting(PriceLine::words)
                .containsExactly(
                        "room, device, numbing, aftercare kit",
                        "from lesion 6 on $12.00 each",
                        "6 more at this price, from lesion 15 on $8.00 each");
    }

    @Test
    void saysThatTheLastTierHasNoEnd() {
        Price price = PriceEngine.price(DemoTariffs.deroofing(), new Work("Deroofing", 20, Zone.CHEEK), WORDS);

        assertThat(price.lines()).last().satisfies(line -> {
            assertThat(line.text()).isEqualTo("Lesions from 15 on");
            assertThat(line.words()).isEqualTo("every further lesion costs the same");
            assertThat(line.quantity()).isEqualTo(6);
        });
        assertThat(price.total()).isEqualTo(usd("252"));
    }

    @Test
    void asksNeitherSurchargeNorShieldAwayFromTheEyes() {
        Price price = PriceEngine.price(DemoTariffs.laser(), new Work("Laser", 8, Zone.CHEEK), WORDS);

        assertThat(price.total()).isEqualTo(usd("346"));
    }

    @Test
    void leavesLesionsOutWhereTheyDoNotCount() {
        Price price = PriceEngine.price(DemoTariffs.consultation(), new Work("Consultation", 0, null), WORDS);

        assertThat(price.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).isEqualTo("Consultation"));
        assertThat(price.total()).isEqualTo(usd("95"));
    }

    @Test
    void fillsUpToTheSmallestAndCutsAtTheHighestPrice() {
        Tariff bounded = new Tariff(
                "LASER", usd("50"), "", DemoTariffs.tiers("18", "12", "8"), List.of(), usd("100"), usd("150"));

        assertThat(PriceEngine.price(bounded, new Work("Laser", 1, null), WORDS).total())
                .isEqualTo(usd("100"));
        assertThat(PriceEngine.price(bounded, new Work("Laser", 200, null), WORDS)
                        .total())
                .isEqualTo(usd("150"));
    }

    @Test
    void roundsAPercentageHalfUpOnce() {
        Addition eighth =
                new Addition("Odd", "", Addition.Kind.PERCENT, Addition.Applies.ALWAYS, new BigDecimal("12.5"));
        Tariff odd = new Tariff("X", usd("0.20"), "", List.of(), List.of(eighth), null, null);

        assertThat(PriceEngine.price(odd, new Work("X", 0, null), WORDS).total())
                .isEqualTo(usd("0.23"));
    }

    @Test
    void asksForTheLesionsWhereTheyDecide() {
        assertThatThrownBy(() -> PriceEngine.price(DemoTariffs.laser(), new Work("Laser", 0, Zone.CHEEK), WORDS))
                .isInstanceOf(Rejected.class)
                .hasMessage("pricing.lesions-missing");
        assertThatThrownBy(() -> new Work("Laser", -1, null)).hasMessage("pricing.lesions");
        assertThatThrownBy(() -> new Work("Laser", 201, null)).hasMessage("pricing.lesions");
    }

    @Test
    void refusesATariffThatCannotBe() {
        List<Tier> late = List.of(new Tier(2, usd("5")));
        List<Tier> twice = List.of(new Tier(1, usd("5")), new Tier(1, usd("4")));
        List<Tier> negative = List.of(new Tier(1, usd("-5")));

        assertThatThrownBy(() -> tariff(late, null, null)).hasMessage("pricing.tier-order");
        assertThatThrownBy(() -> tariff(twice, null, null)).hasMessage("pricing.tier-order");
        assertThatThrownBy(() -> tariff(negative, null, null)).hasMessage("pricing.negative-price");
        assertThatThrownBy(() -> tariff(List.of(), usd("9"), usd("8"))).hasMessage("pricing.cap-below-minimum");
        Money euros = Money.of("9", java.util.Currency.getInstance("EUR"));
        assertThatThrownBy(() -> tariff(List.of(), euros, null)).hasMessage("pricing.currency-mixed");
    }

    private static Tariff tariff(
            List<Tier> tiers,
            @org.jspecify.annotations.Nullable Money least,
            @org.jspecify.annotations.Nullable Money most) {
        return new Tariff("X", usd("10"), "", tiers, List.of(), least, most);
    }

    private static org.assertj.core.groups.Tuple tuple(String text, int quantity, String each, String amount) {
        return org.assertj.core.groups.Tuple.tuple(text, quantity, usd(each), usd(amount));
    }
}
