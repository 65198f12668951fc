package derm.portal;

import derm.quote.QuoteFile;
import derm.quote.QuoteRow;
import derm.quote.QuoteStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The patient's quotes: those that wait for an answer, and the others. */
@Named
@RequestScoped
public class OwnQuotesPage {

    @Inject
    private QuoteFile file;

    private List<QuoteRow> quotes = List.of();

    /** Reads what is the caller's. */
    public void open() {
        quotes = file.own();
    }

    /** Those that can be accepted today. */
    public List<QuoteRow> getWaiting() {
        return quotes.stream()
                .filter(quote -> quote.status() == QuoteStatus.ISSUED)
                .toList();
    }

    /** Those that were answered, replaced or ran out. */
    public List<QuoteRow> getOthers() {
        return quotes.stream()
                .filter(quote -> quote.status() != QuoteStatus.ISSUED)
                .toList();
    }
}
