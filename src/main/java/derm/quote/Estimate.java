package derm.quote;

import derm.pricing.PriceList;
import derm.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a quote would say: worked out, not stored, promised to nobody.
 *
 * @param items the treatments with their lines
 * @param depositPercent the share of the total asked as deposit
 * @param prices the price list it was worked out by
 */
public record Estimate(List<QuotedItem> items, BigDecimal depositPercent, PriceList prices) {

    /** The sum of all lines. */
    public Money total() {
        return items.stream().map(QuotedItem::amount).reduce(Money.zero(prices.currency()), Money::plus);
    }

    /** What is asked to hold the place. */
    public Money deposit() {
        return total().percent(depositPercent);
    }
}
