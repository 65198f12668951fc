package derm.booking;

import derm.catalogue.Method;
import derm.lesion.LesionBand;
import derm.lesion.Zone;
import org.jspecify.annotations.Nullable;

/**
 * One treatment of a visit, planned.
 *
 * @param treatmentId the key of the treatment in the catalogue
 * @param method how it is done
 * @param band how many lesions, roughly; none for what treats no lesions
 * @param lesions how many, where somebody counted
 * @param zone where on the body, where it matters
 * @param minutes the minutes of the procedure itself
 */
public record VisitItem(
        long treatmentId,
        Method method,
        @Nullable LesionBand band,
        @Nullable Integer lesions,
        @Nullable Zone zone,
        int minutes) {}
