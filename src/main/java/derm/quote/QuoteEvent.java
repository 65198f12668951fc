package derm.quote;

import derm.platform.security.Caller;
import derm.platform.security.Role;
import derm.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a quote. Written once, never changed. */
@Entity
@Table(name = "quote_event")
class QuoteEvent extends BaseEntity {

    static final int MAX_REASON = 300;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "quote_id", nullable = false, updatable = false)
    private Quote quote;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private QuoteStatus kind;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "by_name", nullable = false, length = 120, updatable = false)
    private String byName;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_role", nullable = false, length = 20, updatable = false)
    private Role byRole;

    @Column(length = MAX_REASON, updatable = false)
    private @Nullable String reason;

    protected QuoteEvent() {}

    QuoteEvent(Quote quote, QuoteStatus kind, Caller by, Instant at, @Nullable String reason) {
        this.quote = quote;
        this.kind = kind;
        this.at = at;
        this.byName = by.name();
        this.byRole = by.role();
        this.reason = reason;
    }

    Quote quote() {
        return quote;
    }

    QuoteView.Event view() {
        return new QuoteView.Event(kind, at, byName, byRole, reason);
    }
}
