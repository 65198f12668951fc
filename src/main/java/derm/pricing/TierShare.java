package derm.pricing;

import derm.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How many of the asked lesions fall into one tier.
 *
 * @param from the tier's first lesion
 * @param to its last lesion, or null where it has no end
 * @param each what each costs
 * @param here how many of the asked lesions are in it
 */
public record TierShare(int from, @Nullable Integer to, Money each, int here) {

    /** What the lesions of this tier cost together. */
    public Money amount() {
        return each.times(here);
    }

    /** How many more lesions cost the same before the next tier begins; null where it never does. */
    public @Nullable Integer room() {
        return to == null ? null : to - from + 1 - here;
    }
}
