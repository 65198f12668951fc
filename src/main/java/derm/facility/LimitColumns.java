package derm.facility;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/** A {@link Limit} as stored. */
@Embeddable
class LimitColumns {

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Quantity quantity;

    @Column(name = "expected_min", nullable = false, precision = 10, scale = 3)
    private BigDecimal expectedMin;

    @Column(name = "expected_max", nullable = false, precision = 10, scale = 3)
    private BigDecimal expectedMax;

    @Column(name = "machine_min", nullable = false, precision = 10, scale = 3)
    private BigDecimal machineMin;

    @Column(name = "machine_max", nullable = false, precision = 10, scale = 3)
    private BigDecimal machineMax;

    protected LimitColumns() {}

    LimitColumns(Limit limit) {
        quantity = limit.quantity();
        expectedMin = limit.expectedMin();
        expectedMax = limit.expectedMax();
        machineMin = limit.machineMin();
        machineMax = limit.machineMax();
    }

    Limit limit() {
        return new Limit(quantity, expectedMin, expectedMax, machineMin, machineMax);
    }
}
