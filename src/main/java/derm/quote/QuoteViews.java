package derm.quote;

import derm.platform.time.ClinicTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Quotes as they are shown, with the state they have today. */
@Dependent
class QuoteViews {

    @Inject
    private Quotes quotes;

    @Inject
    private ClinicTime time;

    QuoteView view(Quote quote) {
        Quote earlier = quote.revisionOf();
        return new QuoteView(
                quote.publicId(),
                quote.version(),
                quote.number(),
                quote.statusOn(time.today()),
                new QuoteView.Patient(
                        quote.patient().publicId(),
                        quote.patient().summary().name().full(),
                        quote.patient().details().notices().skinType()),
                quote.items(),
                quote.total(),
                quote.deposit(),
                quote.depositPercent(),
                time.dateOf(quote.createdAt()),
                quote.issuedOn(),
                quote.validUntil(),
                quote.priceList(),
                number(earlier),
                quotes.events(quote).stream().map(QuoteEvent::view).toList());
    }

    QuoteRow row(Quote quote) {
        LocalDate today = time.today();
        return new QuoteRow(
                quote.publicId(),
                quote.number(),
                quote.statusOn(today),
                quote.treatments().stream().distinct().collect(Collectors.joining(", ")),
                quote.total(),
                time.dateOf(quote.createdAt()),
                quote.validUntil());
    }

    private static @Nullable String number(@Nullable Quote quote) {
        return quote == null ? null : quote.number();
    }
}
