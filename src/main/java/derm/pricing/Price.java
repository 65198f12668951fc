package derm.pricing;

import derm.shared.Money;
import java.util.List;

/**
 * What one session costs: the lines, and nothing but the lines, make the total.
 *
 * @param lines the explained lines, in the order they are worked out
 */
public record Price(List<PriceLine> lines) {

    /** Keeps its own copy; there is always at least the base. */
    public Price {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A price has at least one line");
        }
    }

    /** The sum of the lines. */
    public Money total() {
        return lines.stream().map(PriceLine::amount).reduce(Money::plus).orElseThrow();
    }

    /** What the lesions alone cost, before any surcharge. */
    public Money ofLesions() {
        Money none = Money.zero(lines.get(0).amount().currency());
        return lines.stream()
                .filter(line -> line.kind() == PriceLine.Kind.LESIONS)
                .map(PriceLine::amount)
                .reduce(none, Money::plus);
    }
}
