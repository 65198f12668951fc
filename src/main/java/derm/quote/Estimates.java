package derm.quote;

import derm.catalogue.Catalogue;
import derm.catalogue.TreatmentRow;
import derm.platform.settings.ClinicSettings;
import derm.platform.settings.Setting;
import derm.pricing.Price;
import derm.pricing.PriceEngine;
import derm.pricing.PriceList;
import derm.pricing.PriceWords;
import derm.pricing.Prices;
import derm.pricing.Tariff;
import derm.pricing.Work;
import derm.shared.Rejected;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Works out what asked treatments cost today, by the one price engine. */
@Dependent
class Estimates {

    @Inject
    private Catalogue catalogue;

    @Inject
    private Prices prices;

    @Inject
    private ClinicSettings settings;

    Estimate today(List<QuoteRequest.Item> items) {
        Map<String, TreatmentRow> offered =
                catalogue.offered().stream().collect(Collectors.toMap(TreatmentRow::code, row -> row));
        PriceList list = prices.today();
        PriceWords words = new PriceWords(settings.locale());
        List<QuotedItem> quoted =
                items.stream().map(item -> quoted(item, offered, list, words)).toList();
        return new Estimate(quoted, settings.decimal(Setting.DEPOSIT_PERCENT), list);
    }

    private static QuotedItem quoted(
            QuoteRequest.Item item, Map<String, TreatmentRow> offered, PriceList list, PriceWords words) {
        TreatmentRow treatment = offered.get(item.treatment());
        if (treatment == null) {
            throw Rejected.invalid("quote.treatment", item.treatment()).at("treatment");
        }
        Tariff tariff = list.tariff(treatment.code());
        if (tariff.countsLesions() && item.zone() == null) {
            throw Rejected.invalid("quote.zone").at("zone");
        }
        int lesions = tariff.countsLesions() ? item.lesions() : 0;
        Price session = PriceEngine.price(tariff, new Work(treatment.name(), lesions, item.zone()), words);
        Price course = PriceEngine.course(session, item.sessions(), words);
        return new QuotedItem(
                treatment.code(),
                treatment.name(),
                treatment.method(),
                lesions,
                item.zone(),
                item.sessions(),
                session.total(),
                course.lines());
    }
}
