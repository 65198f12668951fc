package derm.quote.comparison;

import derm.catalogue.PigmentRisk;
import derm.shared.BaseEntity;
import derm.shared.Money;
import derm.shared.Provenance;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A {@link PathStatement} as it is stored. Never changed: a newer one takes its place. */
@Entity
@Table(name = "path_fact")
class PathFact extends BaseEntity {

    @Enumerated(EnumType.STRING)
    @Column(name = "path", nullable = false, length = 20, updatable = false)
    private Way way;

    @Column(name = "price_min", updatable = false)
    private @Nullable BigDecimal priceMin;

    @Column(name = "price_max", updatable = false)
    private @Nullable BigDecimal priceMax;

    @Column(nullable = false, length = PathStatement.MAX_WORDS, updatable = false)
    private String sessions;

    @Column(nullable = false, length = PathStatement.MAX_WORDS, updatable = false)
    private String healing;

    @Column(nullable = false, length = PathStatement.MAX_WORDS, updatable = false)
    private String clears;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private PigmentRisk marks;

    @Column(nullable = false, updatable = false)
    private int works;

    @Column(nullable = false, updatable = false)
    private int speed;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10, updatable = false)
    private PathStatement.Evidence evidence;

    @Embedded
    private Provenance provenance;

    @Column(name = "stated_at", nullable = false, updatable = false)
    private Instant statedAt;

    protected PathFact() {}

    PathFact(PathStatement statement, Instant now) {
        way = statement.way();
        Money least = statement.priceMin();
        priceMin = least == null ? null : least.amount();
        Money most = statement.priceMax();
        priceMax = most == null ? null : most.amount();
        sessions = statement.sessions();
        healing = statement.healing();
        clears = statement.clears();
        marks = statement.marks();
        works = statement.works();
        speed = statement.speed();
        evidence = statement.evidence();
        provenance = statement.provenance();
        statedAt = now;
    }

    Way way() {
        return way;
    }

    Instant statedAt() {
        return statedAt;
    }

    PathStatement statement(Currency currency) {
        return new PathStatement(
                way,
                priceMin == null ? null : new Money(priceMin, currency),
                priceMax == null ? null : new Money(priceMax, currency),
                sessions,
                healing,
                clears,
                marks,
                works,
                speed,
                evidence,
                provenance);
    }
}
