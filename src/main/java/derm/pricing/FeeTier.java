package derm.pricing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A tier as it is stored: its first lesion and its price in the schedule's currency. */
@Embeddable
class FeeTier {

    @Column(name = "from_lesion", nullable = false)
    private int fromLesion;

    @Column(name = "each_price", nullable = false)
    private BigDecimal eachPrice;

    protected FeeTier() {}

    FeeTier(Tier tier) {
        fromLesion = tier.from();
        eachPrice = tier.each().amount();
    }

    int fromLesion() {
        return fromLesion;
    }

    BigDecimal eachPrice() {
        return eachPrice;
    }
}
