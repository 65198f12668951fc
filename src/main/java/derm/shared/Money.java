package derm.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

/**
 * An amount in one currency, always at the currency's own number of decimals.
 *
 * <p>Rounding is half up and happens here only, whenever a calculation yields more decimals than the currency has.
 * Amounts of different currencies never meet: any arithmetic between them is an {@link IllegalArgumentException}.
 *
 * @param amount the value, scaled to the currency's fraction digits
 * @param currency the ISO 4217 currency
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** Scales the amount to the currency's decimals, half up. */
    public Money {
        Objects.requireNonNull(currency, "currency");
        amount = amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    /** An amount from its decimal text, such as {@code "12.50"}. */
    public static Money of(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Nothing, in the given currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum; both must be of the same currency. */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other)), currency);
    }

    /** The difference; both must be of the same currency. */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other)), currency);
    }

    /** This amount a whole number of times. */
    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
    }

    /** The given percentage of this amount, rounded half up to the currency's decimals. */
    public Money percent(BigDecimal percent) {
        return new Money(amount.multiply(percent).movePointLeft(2), currency);
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** Whether the amount is exactly zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The amount as people of this locale write it, such as {@code $1,343.00}. */
    public String in(Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        return format.format(amount);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other));
    }

    private BigDecimal sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Mixed currencies: " + currency + " and " + other.currency);
        }
        return other.amount;
    }
}
