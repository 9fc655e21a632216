package org.millwright.stock;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;

/// A part to order again for a storeroom.
public record ReorderRow(
        long partId,
        String partNo,
        String partName,
        String unit,
        PartCriticality criticality,
        @Nullable String makerPartNo,
        @Nullable String supplier,
        Storeroom storeroom,
        Quantity onHand,
        ReorderLine line) {}
