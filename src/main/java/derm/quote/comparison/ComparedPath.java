package derm.quote.comparison;

import derm.catalogue.PigmentRisk;
import derm.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way, judged for one situation.
 *
 * @param way which
 * @param treatment the code of the treatment it would be quoted as; null where nothing is booked
 * @param verdict the strictest of its reasons
 * @param reasons what speaks for or against it, the strictest first
 * @param perSession what one session costs, where the price list knows
 * @param price from the least to the most for the whole; null where nobody stated it
 * @param sessions how many sessions
 * @param healingDays how many days the face heals
 * @param words the clinic's own words, where it stated any
 * @param marks how likely marks remain
 * @param budget how easy it is on the budget, 1 to 5
 * @param best whether it fits best among those that suit
 */
public record ComparedPath(
        Way way,
        @Nullable String treatment,
        Suitability verdict,
        List<Reason> reasons,
        @Nullable Money perSession,
        @Nullable Prices price,
        Range sessions,
        Range healingDays,
        @Nullable PathStatement words,
        PigmentRisk marks,
        int budget,
        boolean best) {

    /**
     * From the least to the most.
     *
     * @param min the least
     * @param max the most
     */
    public record Prices(Money min, Money max) {}

    ComparedPath rated(int ease, boolean fitsBest) {
        return new ComparedPath(
                way,
                treatment,
                verdict,
                reasons,
                perSession,
                price,
                sessions,
                healingDays,
                words,
                marks,
                ease,
                fitsBest);
    }
}
