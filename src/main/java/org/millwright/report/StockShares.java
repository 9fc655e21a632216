package org.millwright.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// Shares the value of a part among the storerooms where it lies, by quantity. The shares add up to the value exactly:
/// each is the rounded value of all storerooms so far, less what the earlier ones got.
public final class StockShares {

    private StockShares() {}

    /// @param lines one part in all its storerooms, each with the value of the whole part
    public static List<StockLine> shared(List<StockLine> lines) {
        BigDecimal value =
                lines.isEmpty() ? BigDecimal.ZERO : lines.getFirst().value().amount();
        BigDecimal total = lines.stream().map(line -> line.onHand().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<StockLine> shared = new ArrayList<>();
        Quantity soFar = Quantity.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (int i = 0; i < lines.size(); i++) {
            StockLine line = lines.get(i);
            soFar = soFar.plus(line.onHand());
            boolean last = i == lines.size() - 1;
            BigDecimal upToHere = last || total.signum() == 0
                    ? value
                    : value.multiply(soFar.value()).divide(total, Money.POSTED_SCALE, RoundingMode.HALF_UP);
            shared.add(line.worth(Money.of(upToHere.subtract(given))));
            given = upToHere;
        }
        return shared;
    }
}
