package derm.quote.comparison;

import derm.catalogue.PigmentRisk;
import derm.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A way with its figures, before it is judged.
 *
 * @param way which
 * @param treatment the catalogue's code, where it is a treatment
 * @param perSession what one session costs, where the price list knows
 * @param price from the least to the most; null where nobody stated it
 * @param sessions how many sessions
 * @param intervalDays the days between two sessions
 * @param healingDays how many days the face heals
 * @param marks how likely marks remain
 * @param words the clinic's own words, where it stated any
 */
record Candidate(
        Way way,
        @Nullable String treatment,
        @Nullable Money perSession,
        ComparedPath.@Nullable Prices price,
        Range sessions,
        int intervalDays,
        Range healingDays,
        PigmentRisk marks,
        @Nullable PathStatement words) {

    /** The days from the first session until the last one healed, in the longest course. */
    int longestDays() {
        return (sessions.max() - 1) * intervalDays + healingDays.max();
    }
}
