package org.millwright.stock;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;

/// What people set for a part in a storeroom: where it lies, and how much should be there.
public record StockLevels(
        @Nullable String bin,
        @Nullable Quantity minimum,
        @Nullable Quantity maximum) {}
