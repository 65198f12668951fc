package derm.pricing;

import derm.shared.BaseEntity;
import derm.shared.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * One version of the price list.
 *
 * <p>Born as a draft, empty or as a copy; its prices may change until an admin approves it with a first day. From then on
 * it never changes: only its last day is set, when the next version is approved.
 */
@Entity
@Table(name = "fee_schedule")
class FeeSchedule extends BaseEntity {

    static final int MAX_NAME = 80;

    @Column(nullable = false, length = MAX_NAME)
    private String name;

    @Column(nullable = false, length = 3, updatable = false)
    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private Status status = Status.DRAFT;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false, length = 120)
    private String createdBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "approved_by", length = 120)
    private @Nullable String approvedBy;

    /** Whether prices may still change. */
    enum Status {
        /** Prices may change; nobody is asked them. */
        DRAFT,
        /** Fixed, and in force on its days. */
        APPROVED
    }

    protected FeeSchedule() {}

    private FeeSchedule(String name, String currency, String createdBy, Instant now) {
        this.name = name;
        this.currency = currency;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    static FeeSchedule draft(String name, Currency currency, String createdBy, Instant now) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_NAME) {
            throw Rejected.invalid("pricing.name", MAX_NAME).at("name");
        }
        return new FeeSchedule(stripped, currency.getCurrencyCode(), createdBy, now);
    }

    void expectDraft() {
        if (status != Status.DRAFT) {
            throw Rejected.conflict("pricing.approved");
        }
    }

    void approve(LocalDate from, String by, Instant now) {
        expectDraft();
        status = Status.APPROVED;
        validFrom = from;
        approvedBy = by;
        approvedAt = now;
    }

    void endOn(LocalDate firstDayAfter) {
        validTo = firstDayAfter;
    }

    PriceTimeline.Span span() {
        if (validFrom == null) {
            throw new IllegalStateException("A draft has no days");
        }
        return new PriceTimeline.Span(name, validFrom, validTo);
    }

    boolean isApproved() {
        return status == Status.APPROVED;
    }

    boolean isOpen() {
        return validTo == null;
    }

    String name() {
        return name;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    @Nullable
    Instant approvedAt() {
        return approvedAt;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }
}
