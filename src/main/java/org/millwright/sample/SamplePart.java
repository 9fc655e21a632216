package org.millwright.sample;

import java.util.List;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartCriticality;

/// A spare part, where it lies and what it is for.
///
/// @param leadDays calendar days from order to delivery
/// @param packSize the quantity that the supplier sells at once
/// @param unitPrice the price at the beginning of the history
/// @param fits the names of the equipment classes that the part is used on
public record SamplePart(
        String partNo,
        String name,
        String unit,
        PartCriticality criticality,
        String maker,
        String makerPartNo,
        String supplier,
        int leadDays,
        Quantity packSize,
        Money unitPrice,
        List<Place> places,
        List<String> fits) {

    /// Where the part lies, and how much should be there.
    public record Place(String storeroom, String bin, Quantity minimum, Quantity maximum) {}
}
