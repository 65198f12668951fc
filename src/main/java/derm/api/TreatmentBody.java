package derm.api;

import derm.booking.planning.AskedItem;
import derm.lesion.Zone;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * One treatment of a visit, as bodies name it.
 *
 * @param treatment its code
 * @param lesions how many
 * @param zone where
 */
public record TreatmentBody(
        @NotNull @Size(min = 1, max = 30) String treatment,
        @Nullable Integer lesions,
        @Nullable Zone zone) {

    AskedItem asked() {
        return AskedItem.of(treatment, lesions, zone);
    }
}
