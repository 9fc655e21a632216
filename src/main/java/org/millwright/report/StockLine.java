package org.millwright.report;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// A part in a storeroom at the end of the month.
///
/// @param value the share of the part's value: all of a part is worth its moving average, wherever it lies
/// @param active whether the part is in use; the minimum of one that is not does not count
/// @param minimum of today
public record StockLine(
        String partNo,
        String partName,
        String unit,
        boolean active,
        String storeroom,
        @Nullable String bin,
        Quantity onHand,
        @Nullable Quantity minimum,
        @Nullable Quantity maximum,
        Money value) {

    public StockLine worth(Money share) {
        return new StockLine(partNo, partName, unit, active, storeroom, bin, onHand, minimum, maximum, share);
    }

    public boolean isLow() {
        return active && minimum != null && ShelfHistory.isLow(onHand.value(), minimum.value());
    }
}
