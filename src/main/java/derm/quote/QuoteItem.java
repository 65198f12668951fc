package derm.quote;

import derm.catalogue.Method;
import derm.lesion.Zone;
import derm.pricing.PriceLine;
import derm.shared.BaseEntity;
import derm.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One treatment of a quote as it is stored, with its frozen lines. */
@Entity
@Table(name = "quote_item")
class QuoteItem extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id", nullable = false, updatable = false)
    private Quote quote;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, length = 40, updatable = false)
    private String treatment;

    @Column(name = "treatment_name", nullable = false, length = 80, updatable = false)
    private String treatmentName;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private Method method;

    @Column(nullable = false, updatable = false)
    private int lesions;

    @Enumerated(EnumType.STRING)
    @Column(length = 12, updatable = false)
    private @Nullable Zone zone;

    @Column(nullable = false, updatable = false)
    private int sessions;

    @Column(name = "per_session", nullable = false, updatable = false)
    private BigDecimal perSession;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "quote_line", joinColumns = @JoinColumn(name = "item_id"))
    private List<QuoteLine> lines = new ArrayList<>();

    protected QuoteItem() {}

    QuoteItem(Quote quote, int position, QuotedItem item) {
        this.quote = quote;
        this.position = position;
        treatment = item.treatment();
        treatmentName = item.name();
        method = item.method();
        lesions = item.lesions();
        zone = item.zone();
        sessions = item.sessions();
        perSession = item.perSession().amount();
        for (PriceLine line : item.lines()) {
            lines.add(new QuoteLine(lines.size(), line));
        }
    }

    int position() {
        return position;
    }

    String treatmentName() {
        return treatmentName;
    }

    QuoteRequest.Item asked() {
        return new QuoteRequest.Item(treatment, lesions, zone, sessions);
    }

    QuotedItem quoted() {
        Currency currency = quote.currency();
        List<PriceLine> priced = lines.stream()
                .sorted(Comparator.comparingInt(QuoteLine::position))
                .map(line -> line.priced(currency))
                .toList();
        return new QuotedItem(
                treatment, treatmentName, method, lesions, zone, sessions, new Money(perSession, currency), priced);
    }
}
