package derm.quote;

import derm.lesion.LesionBand;
import derm.platform.settings.ClinicSettings;
import derm.pricing.Price;
import derm.pricing.PriceEngine;
import derm.pricing.PriceWords;
import derm.pricing.Prices;
import derm.pricing.Tariff;
import derm.pricing.Work;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Explains quotes by the price list they were made with, which never changes. */
@Dependent
class TierExplanations {

    private static final int STEP = 2;

    @Inject
    private Prices prices;

    @Inject
    private ClinicSettings settings;

    List<TierExplanation> of(QuoteView quote) {
        PriceWords words = new PriceWords(settings.locale());
        return quote.items().stream()
                .filter(item -> item.lesions() > 0)
                .map(item -> explain(item, prices.version(quote.priceList()).tariff(item.treatment()), words))
                .toList();
    }

    private static TierExplanation explain(QuotedItem item, Tariff tariff, PriceWords words) {
        int lesions = item.lesions();
        return new TierExplanation(
                item,
                price(item, tariff, lesions, words).ofLesions(),
                tariff.shares(lesions),
                STEP,
                lesions <= STEP
                        ? null
                        : item.perSession()
                                .minus(price(item, tariff, lesions - STEP, words)
                                        .total()),
                lesions + STEP > LesionBand.MAX_LESIONS
                        ? null
                        : price(item, tariff, lesions + STEP, words).total().minus(item.perSession()));
    }

    private static Price price(QuotedItem item, Tariff tariff, int lesions, PriceWords words) {
        return PriceEngine.price(tariff, new Work(item.name(), lesions, item.zone()), words);
    }
}
