package derm.quote.comparison;

import derm.catalogue.PigmentRisk;
import derm.shared.Money;
import derm.shared.Provenance;
import derm.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic says about a way beyond catalogue and prices. Plain words and scales of five, no false precision.
 *
 * @param way which
 * @param priceMin the least it costs elsewhere; null where the price list knows
 * @param priceMax the most it costs elsewhere; null where the price list knows
 * @param sessions how often; empty where the catalogue knows
 * @param healing how it heals; empty where the catalogue knows
 * @param clears how long until the skin is clear
 * @param marks how likely marks remain; the catalogue's own is used for procedures
 * @param works how well it works, 1 to 5
 * @param speed how fast, 1 to 5
 * @param evidence how good the evidence is
 * @param provenance where this comes from and who stands for it
 */
public record PathStatement(
        Way way,
        @Nullable Money priceMin,
        @Nullable Money priceMax,
        String sessions,
        String healing,
        String clears,
        PigmentRisk marks,
        int works,
        int speed,
        Evidence evidence,
        Provenance provenance) {

    /** The most characters of any of the words. */
    public static final int MAX_WORDS = 60;

    private static final int TOP = 5;

    /** How good the evidence is. */
    public enum Evidence {
        /** Trials. */
        STRONG,
        /** Series of patients. */
        SOME,
        /** Experience. */
        LITTLE
    }

    /** Refuses scales beyond five and words too long. */
    public PathStatement {
        if (works < 1 || works > TOP || speed < 1 || speed > TOP) {
            throw Rejected.invalid("quote.scale", TOP);
        }
        if (Math.max(Math.max(sessions.length(), healing.length()), clears.length()) > MAX_WORDS) {
            throw Rejected.invalid("quote.path-words", MAX_WORDS);
        }
    }
}
