package derm.quote.comparison;

import derm.lesion.LesionBand;
import derm.lesion.Zone;
import derm.patient.SkinType;
import derm.shared.Rejected;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the comparison is asked for.
 *
 * @param lesions how many
 * @param zone where
 * @param skinType how the skin answers to sun, if known
 * @param budget the most it should cost, if that matters
 * @param event a day on which the face should be healed, if there is one
 */
public record Situation(
        int lesions,
        Zone zone,
        @Nullable SkinType skinType,
        @Nullable BigDecimal budget,
        @Nullable LocalDate event) {

    /** Refuses counts and budgets that cannot be. */
    public Situation {
        if (lesions < 1 || lesions > LesionBand.MAX_LESIONS) {
            throw Rejected.invalid("pricing.lesions", LesionBand.MAX_LESIONS).at("lesions");
        }
        if (budget != null && budget.signum() < 0) {
            throw Rejected.invalid("quote.budget").at("budget");
        }
    }
}
