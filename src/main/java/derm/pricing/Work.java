package derm.pricing;

import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.shared.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * What is to be priced: one session of one treatment.
 *
 * @param name the treatment's name, as the lines say it
 * @param lesions how many lesions; 0 where the treatment does not count them
 * @param zone where they are; null where that does not matter
 */
public record Work(String name, int lesions, @Nullable Zone zone) {

    /** Refuses counts that cannot be. */
    public Work {
        if (lesions < 0 || lesions > LesionBand.MAX_LESIONS) {
            throw Rejected.invalid("pricing.lesions", LesionBand.MAX_LESIONS).at("lesions");
        }
    }
}
