package org.millwright.stock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// A line of the movement ledger as lists and exports show it.
///
/// @param ledgerNo counts the part's movements; what people call the movement, together with the part
/// @param quantity with the sign of the stock it moved, as is the amount
/// @param after the part's total after it, all storerooms together
/// @param returned how much of an issue came back, returns that were reversed left out
/// @param origin the movement that a return or a reversal refers to
/// @param reversal the movement that took this one back
public record MovementRow(
        long id,
        long partId,
        String partNo,
        String partName,
        String unit,
        int ledgerNo,
        MovementKind kind,
        LocalDate movedOn,
        Instant postedAt,
        String postedBy,
        String storeroom,
        Quantity quantity,
        Money amount,
        Money rounding,
        StockValue after,
        Quantity returned,
        @Nullable String reason,
        @Nullable String reference,
        @Nullable String costCentre,
        @Nullable String equipmentTag,
        @Nullable String workOrderNo,
        @Nullable Link origin,
        @Nullable Link reversal) {

    /// Another movement of the same part.
    public record Link(long id, int ledgerNo) {}

    /// How much of an issue may still come back.
    public Quantity returnable() {
        return kind == MovementKind.ISSUE && reversal == null
                ? quantity.negated().minus(returned)
                : Quantity.ZERO;
    }

    public boolean isReversible() {
        return kind != MovementKind.REVERSAL && reversal == null && returned.isZero();
    }
}
