package org.millwright.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;

/// When and how much to order again of a part in a storeroom, before rounding to packs.
public sealed interface ReorderPolicy {

    /// At or below the minimum, order up to the maximum.
    record MinMax(Quantity minimum, Quantity maximum) implements ReorderPolicy {}

    /// At or below the point, order multiples of the order quantity until above it.
    record ReorderPoint(Quantity point, Quantity orderQuantity) implements ReorderPolicy {}

    /// Order what reservations lack, and nothing else.
    record OnDemand() implements ReorderPolicy {}

    /// The policy that the numbers of a stock line mean: with a maximum up to it, with only a minimum in packs
    /// until above it, with neither on demand.
    static ReorderPolicy of(@Nullable Quantity minimum, @Nullable Quantity maximum, Quantity pack) {
        Quantity least = minimum == null ? Quantity.ZERO : minimum;
        if (maximum != null && maximum.isPositive()) {
            return new MinMax(least, maximum);
        }
        return least.isPositive() ? new ReorderPoint(least, pack) : new OnDemand();
    }

    /// How much is missing at this position; none while nothing has to be ordered. A minimum of zero asks for
    /// nothing until more is reserved than there is.
    default Optional<Quantity> missing(Position position) {
        Quantity total = position.total();
        Quantity missing = switch (this) {
            case MinMax(var minimum, var maximum) -> isDue(total, minimum) ? maximum.minus(total) : Quantity.ZERO;
            case ReorderPoint(var point, var orderQuantity) ->
                isDue(total, point) ? untilAbove(point.minus(total), orderQuantity) : Quantity.ZERO;
            case OnDemand() -> total.negated();
        };
        return Optional.of(missing).filter(Quantity::isPositive);
    }

    private static boolean isDue(Quantity total, Quantity level) {
        return AlertRule.isLow(total, level) || total.isNegative();
    }

    private static Quantity untilAbove(Quantity gap, Quantity step) {
        BigDecimal steps =
                gap.value().divide(step.value(), 0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        return Quantity.of(steps.multiply(step.value()));
    }
}
