package org.millwright.workorder;

import java.time.LocalDate;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;

/// A part that was issued to a work order.
///
/// @param movementId the issue in the stock ledger
/// @param amount what it cost, less what came back
/// @param reversed whether the issue was taken back as a mistake
public record IssuedPart(
        long movementId,
        long partId,
        String partNo,
        String partName,
        String unit,
        String storeroom,
        LocalDate issuedOn,
        Quantity issued,
        Quantity returned,
        Money amount,
        boolean reversed) {

    /// How much may still come back.
    public Quantity returnable() {
        return reversed ? Quantity.ZERO : issued.minus(returned);
    }
}
