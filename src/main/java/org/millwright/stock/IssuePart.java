package org.millwright.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.Quantity;

/// Goods leave a storeroom at the moving average.
///
/// @param charge who pays: a work order, equipment or a cost centre; none when nobody does. What it leaves open is
/// found: the equipment of the work order, the cost centre of the equipment
/// @param movedOn none means today
public record IssuePart(
        long partId,
        long storeroomId,
        Quantity quantity,
        @Nullable CostTarget charge,
        @Nullable LocalDate movedOn,
        @Nullable String reference,
        @Nullable String reason) {

    public static IssuePart of(long partId, long storeroomId, Quantity quantity, @Nullable CostTarget charge) {
        return new IssuePart(partId, storeroomId, quantity, charge, null, null, null);
    }
}
