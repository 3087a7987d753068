package org.coachconnect.kernel;

import java.util.Currency;

/**
 * An amount in the minor unit of its currency (cents for EUR), never a fraction.
 *
 * @param amount minor units; may be negative in a ledger
 * @param currency ISO 4217 code, upper case
 */
public record Money(long amount, String currency) {
    public Money {
        if (!isCurrency(currency)) {
            throw new InvalidRequest("currency", "Use an ISO 4217 currency code such as EUR.");
        }
    }

    public static Money of(long amount, String currency) {
        return new Money(amount, currency);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, sameCurrency(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(amount, sameCurrency(other).amount), currency);
    }

    /**
     * A share of this amount, rounded half up to the minor unit.
     *
     * @param basisPoints hundredths of a percent: 1500 is 15 %
     */
    public Money share(int basisPoints) {
        long scaled = Math.multiplyExact(amount, basisPoints);
        return new Money(Math.floorDiv(Math.addExact(scaled, 5_000L), 10_000L), currency);
    }

    public boolean isPositive() {
        return amount > 0;
    }

    public boolean isZero() {
        return amount == 0;
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }

    private static boolean isCurrency(String code) {
        return code != null
                && code.length() == 3
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(c -> c.getCurrencyCode().equals(code));
    }
}
