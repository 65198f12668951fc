package derm.booking.planning;

import derm.lesion.LesionBand;
import derm.lesion.Zone;
import org.jspecify.annotations.Nullable;

/**
 * One treatment as somebody asks for it.
 *
 * @param treatment its code in the catalogue
 * @param lesions how many, where somebody counted
 * @param band how many, roughly; needed only without a count
 * @param zone where on the body
 */
public record AskedItem(
        String treatment,
        @Nullable Integer lesions,
        @Nullable LesionBand band,
        @Nullable Zone zone) {

    /** A treatment of counted lesions in a zone. */
    public static AskedItem of(String treatment, @Nullable Integer lesions, @Nullable Zone zone) {
        return new AskedItem(treatment, lesions, null, zone);
    }
}
