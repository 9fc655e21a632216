package org.millwright.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in the plant's currency. Kept exact while computing; rounded half up to cents only when posted.
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final int POSTED_SCALE = 2;
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor));
    }

    public Money negated() {
        return new Money(amount.negate());
    }

    /// The amount as it is written to a ledger: two decimals, half up.
    public Money posted() {
        return new Money(amount.setScale(POSTED_SCALE, RoundingMode.HALF_UP));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /// Equal as amounts: 5 and 5.00 are the same money.
    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && amount.compareTo(money.amount) == 0;
    }

    @Override
    public int hashCode() {
        return amount.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
