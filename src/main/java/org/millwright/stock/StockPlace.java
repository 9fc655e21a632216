package org.millwright.stock;

import org.millwright.kernel.Quantity;

/// A part in one storeroom.
///
/// @param version of the stock line, for changing its levels; zero while the part was never there
public record StockPlace(Storeroom storeroom, int version, StockLevels levels, Quantity onHand) {

    public boolean isLow() {
        return AlertRule.isLow(onHand, levels.minimum());
    }
}
