package derm.pricing;

import derm.shared.BaseEntity;
import derm.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one treatment costs in one version of the price list: the stored form of a {@link Tariff}. */
@Entity
@Table(name = "fee")
class Fee extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "schedule_id", nullable = false, updatable = false)
    private FeeSchedule schedule;

    @Column(nullable = false, length = 40, updatable = false)
    private String treatment;

    @Column(nullable = false)
    private BigDecimal base;

    @Column(nullable = false, length = Tariff.MAX_INCLUDES)
    private String includes;

    @Column
    private @Nullable BigDecimal least;

    @Column
    private @Nullable BigDecimal most;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "fee_tier", joinColumns = @JoinColumn(name = "fee_id"))
    private List<FeeTier> tiers = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "fee_addition", joinColumns = @JoinColumn(name = "fee_id"))
    private List<FeeAddition> additions = new ArrayList<>();

    protected Fee() {}

    Fee(FeeSchedule schedule, Tariff tariff) {
        this.schedule = schedule;
        treatment = tariff.treatment();
        base = tariff.base().amount();
        includes = tariff.includes();
        fill(tariff);
    }

    /** Takes tiers and additions away, so that new ones can be stored under the same keys. */
    void empty() {
        tiers.clear();
        additions.clear();
    }

    /** Takes the tariff's prices; tiers and additions were emptied before. */
    final void fill(Tariff tariff) {
        base = tariff.base().amount();
        includes = tariff.includes();
        Money smallest = tariff.least();
        least = smallest == null ? null : smallest.amount();
        Money highest = tariff.most();
        most = highest == null ? null : highest.amount();
        tariff.tiers().forEach(tier -> tiers.add(new FeeTier(tier)));
        for (Addition addition : tariff.additions()) {
            additions.add(new FeeAddition(additions.size(), addition));
        }
    }

    String treatment() {
        return treatment;
    }

    Tariff tariff() {
        Currency currency = schedule.currency();
        return new Tariff(
                treatment,
                new Money(base, currency),
                includes,
                tiers.stream()
                        .sorted(Comparator.comparingInt(FeeTier::fromLesion))
                        .map(tier -> new Tier(tier.fromLesion(), new Money(tier.eachPrice(), currency)))
                        .toList(),
                additions.stream()
                        .sorted(Comparator.comparingInt(FeeAddition::position))
                        .map(FeeAddition::addition)
                        .toList(),
                least == null ? null : new Money(least, currency),
                most == null ? null : new Money(most, currency));
    }
}
