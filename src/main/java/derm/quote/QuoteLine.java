package derm.quote;

import derm.pricing.PriceLine;
import derm.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A frozen price line as it is stored. */
@Embeddable
class QuoteLine {

    @Column(nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private PriceLine.Kind kind;

    @Column(nullable = false, length = 120)
    private String text;

    @Column(nullable = false, length = 200)
    private String words;

    @Column(nullable = false)
    private int quantity;

    @Column(name = "each_price", nullable = false)
    private BigDecimal eachPrice;

    @Column
    private @Nullable BigDecimal percent;

    @Column(nullable = false)
    private BigDecimal amount;

    protected QuoteLine() {}

    QuoteLine(int position, PriceLine line) {
        this.position = position;
        kind = line.kind();
        text = line.text();
        words = line.words();
        quantity = line.quantity();
        eachPrice = line.each().amount();
        percent = line.percent();
        amount = line.amount().amount();
    }

    int position() {
        return position;
    }

    PriceLine priced(Currency currency) {
        return new PriceLine(
                kind, text, words, quantity, new Money(eachPrice, currency), percent, new Money(amount, currency));
    }
}
