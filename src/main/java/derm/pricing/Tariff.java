package derm.pricing;

import derm.lesion.LesionBand;
import derm.shared.Money;
import derm.shared.Rejected;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one treatment costs in one price list.
 *
 * <p>Each lesion costs what its own tier says, so a further lesion never makes the whole cheaper. Least and most bound the
 * total of one session.
 *
 * @param treatment the treatment's code in the catalogue
 * @param base what one session costs before any lesion
 * @param includes what the base pays for, in a few words; may be empty
 * @param tiers the lesion prices, the first from lesion 1; empty where lesions do not count
 * @param additions percentages and fixed amounts in the order they are shown
 * @param least the smallest total of a session, if there is one
 * @param most the largest total of a session, if there is one
 */
public record Tariff(
        String treatment,
        Money base,
        String includes,
        List<Tier> tiers,
        List<Addition> additions,
        @Nullable Money least,
        @Nullable Money most) {

    /** The most characters of {@link #includes}. */
    public static final int MAX_INCLUDES = 160;

    /** Refuses negative prices, mixed currencies, tiers out of order and a cap below the minimum. */
    public Tariff {
        includes = includes.strip();
        tiers = List.copyOf(tiers);
        additions = List.copyOf(additions);
        if (includes.length() > MAX_INCLUDES) {
            throw Rejected.invalid("pricing.includes", MAX_INCLUDES);
        }
        List<Money> amounts = new ArrayList<>(tiers.stream().map(Tier::each).toList());
        amounts.add(base);
        if (least != null) {
            amounts.add(least);
        }
        if (most != null) {
            amounts.add(most);
        }
        for (Money amount : amounts) {
            if (!amount.currency().equals(base.currency())) {
                throw Rejected.invalid("pricing.currency-mixed", base.currency(), amount.currency());
            }
            if (amount.isNegative()) {
                throw Rejected.invalid("pricing.negative-price");
            }
        }
        if (least != null && most != null && most.compareTo(least) < 0) {
            throw Rejected.invalid("pricing.cap-below-minimum");
        }
        checkOrder(tiers);
    }

    private static void checkOrder(List<Tier> tiers) {
        int next = 1;
        for (Tier tier : tiers) {
            boolean first = next == 1;
            if ((first && tier.from() != 1) || tier.from() < next || tier.from() > LesionBand.MAX_LESIONS) {
                throw Rejected.invalid("pricing.tier-order", LesionBand.MAX_LESIONS);
            }
            next = tier.from() + 1;
        }
    }

    /** Whether the price depends on how many lesions there are. */
    public boolean countsLesions() {
        return !tiers.isEmpty();
    }

    /** How the lesions spread over the tiers; every tier is listed, also one that none reaches. */
    public List<TierShare> shares(int lesions) {
        List<TierShare> shares = new ArrayList<>();
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            Integer to = i + 1 < tiers.size() ? Integer.valueOf(tiers.get(i + 1).from() - 1) : null;
            int reached = to == null ? lesions : Math.min(lesions, to);
            shares.add(new TierShare(tier.from(), to, tier.each(), Math.max(0, reached - tier.from() + 1)));
        }
        return shares;
    }
}
