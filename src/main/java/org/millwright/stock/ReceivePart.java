package org.millwright.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// Goods come into a storeroom.
///
/// @param unitPrice paid for one unit of issue; zero for goods that cost nothing
/// @param movedOn none means today
/// @param reference what the supplier's paper says
public record ReceivePart(
        long partId,
        long storeroomId,
        Quantity quantity,
        Money unitPrice,
        @Nullable LocalDate movedOn,
        @Nullable String reference,
        @Nullable String reason) {

    public static ReceivePart of(long partId, long storeroomId, Quantity quantity, Money unitPrice) {
        return new ReceivePart(partId, storeroomId, quantity, unitPrice, null, null, null);
    }
}
