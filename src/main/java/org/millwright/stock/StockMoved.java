package org.millwright.stock;

import org.millwright.kernel.Quantity;

/// A movement was posted.
///
/// @param onHand what its storeroom holds since
/// @param alert what it did to the alert about the part in that storeroom
public record StockMoved(
        long movementId, long partId, long storeroomId, Posting posting, Quantity onHand, AlertRule.Change alert) {}
