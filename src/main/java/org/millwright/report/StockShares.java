package org.millwright.report;

import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Money;
import org.millwright.stock.StockValue;

/// Shares the value of a part among the storerooms where it lies, as the lists of stock do.
public final class StockShares {

    private StockShares() {}

    /// @param lines one part in all its storerooms, each with the value of the whole part
    public static List<StockLine> shared(List<StockLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Money> shares = StockValue.shares(
                lines.getFirst().value(), lines.stream().map(StockLine::onHand).toList());
        List<StockLine> shared = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            shared.add(lines.get(i).worth(shares.get(i)));
        }
        return shared;
    }
}
