package derm.pricing;

import static derm.pricing.DemoTariffs.USD;
import static derm.pricing.DemoTariffs.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PriceEnginePropertyTest {

    @Property
    void theSumOfTheLinesIsTheTotal(
            @ForAll("tariffs") Tariff tariff,
            @ForAll @IntRange(min = 1, max = LesionBand.MAX_LESIONS) int lesions,
            @ForAll Zone zone) {
        Price price = price(tariff, lesions, zone);

        BigDecimal sum =
                price.lines().stream().map(line -> line.amount().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(price.total().amount()).isEqualByComparingTo(sum);
        assertThat(price.total().isNegative()).isFalse();
    }

    @Property
    void oneMoreLesionNeverMakesItCheaper(
            @ForAll("tariffs") Tariff tariff,
            @ForAll @IntRange(min = 1, max = LesionBand.MAX_LESIONS - 1) int lesions,
            @ForAll Zone zone) {
        assertThat(price(tariff, lesions + 1, zone).total())
                .isGreaterThanOrEqualTo(price(tariff, lesions, zone).total());
    }

    @Property
    void crossingATierCostsExactlyTheFirstLesionOfTheNext(@ForAll("tariffs") Tariff tariff) {
        for (Tier tier : tariff.tiers()) {
            if (tier.from() > 1) {
                Money before = price(tariff, tier.from() - 1, Zone.CHEEK).ofLesions();
                Money after = price(tariff, tier.from(), Zone.CHEEK).ofLesions();
                assertThat(after.minus(before)).isEqualTo(tier.each());
            }
        }
    }

    @Property
    void everyLesionIsInExactlyOneTier(
            @ForAll("tariffs") Tariff tariff, @ForAll @IntRange(min = 1, max = LesionBand.MAX_LESIONS) int lesions) {
        assertThat(tariff.shares(lesions).stream().mapToInt(TierShare::here).sum())
                .isEqualTo(lesions);
    }

    @Property
    void theTotalStaysBetweenTheSmallestAndTheHighestPrice(
            @ForAll("tariffs") Tariff tariff,
            @ForAll @IntRange(min = 1, max = LesionBand.MAX_LESIONS) int lesions,
            @ForAll @IntRange(min = 0, max = 900) int least,
            @ForAll @IntRange(min = 0, max = 900) int span) {
        Tariff bounded = new Tariff(
                tariff.treatment(),
                tariff.base(),
                "",
                tariff.tiers(),
                tariff.additions(),
                dollars(least),
                dollars(least + span));

        assertThat(price(bounded, lesions, Zone.EYELID).total()).isBetween(dollars(least), dollars(least + span));
    }

    @Provide
    Arbitrary<Tariff> tariffs() {
        Arbitrary<Money> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("400"))
                .ofScale(2)
                .map(amount -> new Money(amount, USD));
        Arbitrary<List<Tier>> tiers = Arbitraries.integers()
                .between(2, LesionBand.MAX_LESIONS)
                .set()
                .ofMaxSize(4)
                .flatMap(starts -> amounts.list().ofSize(starts.size() + 1).map(prices -> {
                    List<Integer> from = java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(1),
                                    starts.stream().sorted())
                            .toList();
                    return java.util.stream.IntStream.range(0, from.size())
                            .mapToObj(i -> new Tier(from.get(i), prices.get(i)))
                            .toList();
                }));
        Arbitrary<BigDecimal> percents = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("300"))
                .ofScale(2);
        return Combinators.combine(amounts, tiers, percents, amounts)
                .as((base, steps, percent, fixed) -> new Tariff(
                        "X",
                        base,
                        "",
                        steps,
                        List.of(
                                new Addition("P", "", Addition.Kind.PERCENT, Addition.Applies.PERIOCULAR, percent),
                                new Addition("F", "", Addition.Kind.FIXED, Addition.Applies.ALWAYS, fixed.amount())),
                        null,
                        null));
    }

    private static Price price(Tariff tariff, int lesions, Zone zone) {
        return PriceEngine.price(tariff, new Work("X", lesions, zone), WORDS);
    }

    private static Money dollars(int amount) {
        return new Money(BigDecimal.valueOf(amount), USD);
    }
}
