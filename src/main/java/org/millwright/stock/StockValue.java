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

    /// Shares a value out to quantities; the shares add up to the value exactly: each is the rounded value of all so
    /// far, less what the earlier ones got. Where there is nothing to share by, the first gets all.
    public static List<Money> shares(Money value, List<Quantity> parts) {
        Quantity all = parts.stream().reduce(Quantity.ZERO, Quantity::plus);
        List<Money> shares = new ArrayList<>();
        Quantity counted = Quantity.ZERO;
        Money given = Money.ZERO;
        for (Quantity part : parts) {
            counted = counted.plus(part);
            boolean last = shares.size() == parts.size() - 1;
            Money upTo = last || all.isZero() ? value : share(value, counted, all);
            shares.add(upTo.minus(given));
            given = upTo;
        }
        return shares;
    }

    /// What so much of the stock is worth at the moving average, in cents; everything is worth exactly the value.
    Money costOf(Quantity part) {
        return share(value, part, quantity);
    }

    private static Money share(Money value, Quantity part, Quantity all) {
        return Money.of(
                value.times(part.value()).amount().divide(all.value(), Money.POSTED_SCALE, RoundingMode.HALF_UP));
    }
}
