package derm.quote;

import derm.patient.Patient;
import derm.pricing.PriceList;
import derm.shared.BaseEntity;
import derm.shared.Money;
import derm.shared.Rejected;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A price promised to a patient.
 *
 * <p>It is born as a draft with a number and frozen lines, worked out by one version of the price list. Issuing promises it
 * until its last day; the patient then accepts or declines, or the day passes. A revision is a new quote: when it is
 * issued, the old one is superseded and kept. Expiry needs no one: an issued quote whose last day is over reads as expired.
 */
@Entity
@Table(name = "quote")
class Quote extends BaseEntity {

    private static final QuoteWords WORDS = new QuoteWords();

    @Column(nullable = false, length = 12, updatable = false)
    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "patient_id", nullable = false, updatable = false)
    private Patient patient;

    @Column(name = "fee_schedule_id", nullable = false, updatable = false)
    private long priceList;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revision_of", updatable = false)
    private @Nullable Quote revisionOf;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private QuoteStatus status = QuoteStatus.DRAFT;

    @Column(nullable = false, length = 3, updatable = false)
    private String currency;

    @Column(nullable = false, updatable = false)
    private BigDecimal total;

    @Column(nullable = false, updatable = false)
    private BigDecimal deposit;

    @Column(name = "deposit_percent", nullable = false, updatable = false)
    private BigDecimal depositPercent;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", nullable = false, length = 120, updatable = false)
    private String createdBy;

    @Column(name = "issued_on")
    private @Nullable LocalDate issuedOn;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @OneToMany(mappedBy = "quote", cascade = CascadeType.PERSIST)
    private List<QuoteItem> items = new ArrayList<>();

    protected Quote() {}

    Quote(String number, Patient patient, Estimate estimate, String createdBy, Instant now) {
        this.number = number;
        this.patient = patient;
        this.createdBy = createdBy;
        this.createdAt = now;
        PriceList list = estimate.prices();
        priceList = list.key();
        currency = list.currency().getCurrencyCode();
        total = estimate.total().amount();
        deposit = estimate.deposit().amount();
        depositPercent = estimate.depositPercent();
        estimate.items().forEach(item -> items.add(new QuoteItem(this, items.size(), item)));
    }

    Quote revising(Quote earlier) {
        revisionOf = earlier;
        return this;
    }

    /** Promises it from today until the last of so many days. */
    void issue(LocalDate today, int days) {
        move(QuoteStatus.ISSUED, today);
        issuedOn = today;
        validUntil = today.plusDays(days);
    }

    void accept(LocalDate today) {
        move(QuoteStatus.ACCEPTED, today);
    }

    void decline(LocalDate today) {
        move(QuoteStatus.DECLINED, today);
    }

    void supersede(LocalDate today) {
        move(QuoteStatus.SUPERSEDED, today);
    }

    /** Refuses a revision of what was already answered or revised. */
    void expectReplaceable(LocalDate today) {
        expect(QuoteStatus.SUPERSEDED, today);
    }

    private void move(QuoteStatus to, LocalDate today) {
        expect(to, today);
        status = to;
    }

    private void expect(QuoteStatus to, LocalDate today) {
        QuoteStatus now = statusOn(today);
        if (!now.next().contains(to)) {
            throw Rejected.conflict("quote.wrong-state", number, WORDS.say("is." + now))
                    .with("state", now.name());
        }
    }

    /** Where it stands on a day: an issued quote is over after its last day. */
    QuoteStatus statusOn(LocalDate today) {
        boolean over = status == QuoteStatus.ISSUED && validUntil != null && today.isAfter(validUntil);
        return over ? QuoteStatus.EXPIRED : status;
    }

    QuoteStatus status() {
        return status;
    }

    String number() {
        return number;
    }

    Patient patient() {
        return patient;
    }

    long priceList() {
        return priceList;
    }

    @Nullable
    Quote revisionOf() {
        return revisionOf;
    }

    Money total() {
        return new Money(total, currency());
    }

    Money deposit() {
        return new Money(deposit, currency());
    }

    BigDecimal depositPercent() {
        return depositPercent;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    LocalDate issuedOn() {
        return issuedOn;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    List<QuoteRequest.Item> asked() {
        return inOrder().map(QuoteItem::asked).toList();
    }

    List<QuotedItem> items() {
        return inOrder().map(QuoteItem::quoted).toList();
    }

    List<String> treatments() {
        return inOrder().map(QuoteItem::treatmentName).toList();
    }

    private Stream<QuoteItem> inOrder() {
        return items.stream().sorted(Comparator.comparingInt(QuoteItem::position));
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }
}
