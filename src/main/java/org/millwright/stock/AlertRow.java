package org.millwright.stock;

import java.time.Instant;
import org.millwright.kernel.Quantity;

/// An alert that stands: a part has fallen to its minimum in a storeroom.
///
/// @param onHand what is there now, which may be less than when it was raised
public record AlertRow(
        long id,
        long partId,
        String partNo,
        String partName,
        String unit,
        Storeroom storeroom,
        Quantity onHand,
        Quantity minimum,
        Instant raisedAt) {}
