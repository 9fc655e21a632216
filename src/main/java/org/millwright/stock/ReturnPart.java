package org.millwright.stock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;

/// Goods of an issue, or some of them, come back to the storeroom that they left.
///
/// @param issueId the movement that took them
/// @param movedOn none means today
public record ReturnPart(
        long issueId,
        Quantity quantity,
        @Nullable LocalDate movedOn,
        @Nullable String reason) {

    public static ReturnPart of(long issueId, Quantity quantity) {
        return new ReturnPart(issueId, quantity, null, null);
    }
}
