package derm.pricing;

import derm.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** The tariffs that the tests talk about. */
final class DemoTariffs {

    static final Currency USD = Currency.getInstance("USD");
    static final PriceWords WORDS = new PriceWords(Locale.US);
    static final Addition BESIDE_THE_EYES = new Addition(
            "Beside the eyes",
            "slower work with fine settings: a quarter more",
            Addition.Kind.PERCENT,
            Addition.Applies.PERIOCULAR,
            new BigDecimal("25"));
    static final Addition SHIELD = new Addition(
            "Metal eye shield",
            "always used beside the eyes",
            Addition.Kind.FIXED,
            Addition.Applies.PERIOCULAR,
            new BigDecimal("15"));

    private DemoTariffs() {}

    static Money usd(String amount) {
        return Money.of(amount, USD);
    }

    static Tariff laser() {
        return new Tariff(
                "LASER",
                usd("220"),
                "room, device, numbing, aftercare kit",
                tiers("18", "12", "8"),
                List.of(BESIDE_THE_EYES, SHIELD),
                null,
                null);
    }

    static Tariff deroofing() {
        return new Tariff("DEROOFING", usd("90"), "", tiers("12", "8", "5"), List.of(BESIDE_THE_EYES), null, null);
    }

    static Tariff consultation() {
        return new Tariff("CONSULTATION", usd("95"), "", List.of(), List.of(), null, null);
    }

    static List<Tier> tiers(String few, String several, String many) {
        return List.of(new Tier(1, usd(few)), new Tier(6, usd(several)), new Tier(15, usd(many)));
    }
}
