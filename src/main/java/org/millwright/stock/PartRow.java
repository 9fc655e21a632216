package org.millwright.stock;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// A part as lists show it.
///
/// @param onHand in all storerooms together
/// @param low whether a storeroom holds no more than its minimum
public record PartRow(
        long id,
        String partNo,
        String name,
        String unit,
        PartCriticality criticality,
        @Nullable String maker,
        @Nullable String makerPartNo,
        @Nullable String supplier,
        Quantity onHand,
        Money value,
        boolean low,
        boolean active) {

    /// The moving average of one unit, unrounded; none when there is no stock.
    public Optional<Money> average() {
        return new StockValue(onHand, value).average();
    }
}
