package org.millwright.stock;

import org.millwright.kernel.Quantity;

/// What a storeroom can count on for a part.
///
/// @param onOrder on orders that were sent; drafts do not count, so that a draft hides no shortage
/// @param reserved promised to work orders and not yet issued
public record Position(Quantity onHand, Quantity onOrder, Quantity reserved) {

    /// Nothing on order, nothing reserved.
    public static Position of(Quantity onHand) {
        return new Position(onHand, Quantity.ZERO, Quantity.ZERO);
    }

    /// On hand + on order - reserved; negative when more is promised than there is or will be.
    public Quantity total() {
        return onHand.plus(onOrder).minus(reserved);
    }
}
