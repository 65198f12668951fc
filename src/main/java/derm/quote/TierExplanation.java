package derm.quote;

import derm.pricing.TierShare;
import derm.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why later lesions cost less, for one treatment of a quote.
 *
 * @param item the treatment
 * @param ofLesions what its lesions cost before any surcharge
 * @param shares how the lesions spread over the tiers
 * @param step by how many lesions fewer and more are told
 * @param fewer what so many fewer lesions would save; null where there are not that many
 * @param more what so many more lesions would add; null where the count ends before
 */
public record TierExplanation(
        QuotedItem item,
        Money ofLesions,
        List<TierShare> shares,
        int step,
        @Nullable Money fewer,
        @Nullable Money more) {}
