package org.millwright.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many or how much of a part, in its unit of issue, with at most four decimals.
public record Quantity(BigDecimal value) implements Comparable<Quantity> {

    public static final int SCALE = 4;
    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    /// @throws ArithmeticException when the value has more than four decimals
    public Quantity {
        value = value.setScale(SCALE, RoundingMode.UNNECESSARY);
    }

    public static Quantity of(long value) {
        return new Quantity(BigDecimal.valueOf(value));
    }

    public static Quantity of(String value) {
        return new Quantity(new BigDecimal(value));
    }

    public static Quantity of(BigDecimal value) {
        return new Quantity(value);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value));
    }

    public Quantity negated() {
        return new Quantity(value.negate());
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(other.value);
    }

    /// Without trailing zeros: 5, 0.25.
    @Override
    public String toString() {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
