package org.millwright.stock;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// How much there is of a part in all storerooms together, and what it is worth. The average is derived, never stored.
public record StockValue(Quantity quantity, Money value) {

    public static final StockValue EMPTY = new StockValue(Quantity.ZERO, Money.ZERO);

    /// @throws IllegalArgumentException when one is negative, or when nothing is worth something
    public StockValue {
        if (quantity.isNegative() || value.compareTo(Money.ZERO) < 0 || (quantity.isZero() && !value.isZero())) {
            throw new IllegalArgumentException("impossible stock: " + quantity + " worth " + value);
        }
    }

    /// The moving average of one unit, unrounded; none when there is no stock.
    public Optional<Money> average() {
        return quantity.isZero()
                ? Optional.empty()
                : Optional.of(Money.of(value.amount().divide(quantity.value(), MathContext.DECIMAL128)));
    }

    /// Shares the value out to the parts that the quantity consists of; the shares add up to the value, to the cent.
    public List<Money> shares(List<Quantity> parts) {
        List<Money> shares = new ArrayList<>();
        Quantity counted = Quantity.ZERO;
        Money given = Money.ZERO;
        for (Quantity part : parts) {
            counted = counted.plus(part);
            Money upTo = counted.isZero() ? Money.ZERO : costOf(counted);
            shares.add(upTo.minus(given));
            given = upTo;
        }
        return shares;
    }

    /// What so much of the stock is worth at the moving average, in cents; everything is worth exactly the value.
    Money costOf(Quantity part) {
        return Money.of(
                value.times(part.value()).amount().divide(quantity.value(), Money.POSTED_SCALE, RoundingMode.HALF_UP));
    }
}
