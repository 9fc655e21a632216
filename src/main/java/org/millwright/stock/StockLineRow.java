package org.millwright.stock;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// A part in one storeroom, as exports show it.
///
/// @param storeroom none for a part that has no place yet
/// @param value this storeroom's share of what the part is worth; the shares add up to it, to the cent
public record StockLineRow(
        PartFields part,
        boolean active,
        @Nullable Storeroom storeroom,
        StockLevels levels,
        Quantity onHand,
        Money value) {}
