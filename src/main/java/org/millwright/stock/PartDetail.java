package org.millwright.stock;

import java.util.List;
import org.millwright.kernel.Quantity;

/// All about one part, but its movements.
///
/// @param places every storeroom, those that never held it too
public record PartDetail(
        long id, int version, PartFields fields, boolean active, StockValue total, List<StockPlace> places) {

    public PartDetail {
        places = List.copyOf(places);
    }

    /// What can still be given out: nothing is reserved or quarantined yet.
    public Quantity available() {
        return total.quantity();
    }

    public boolean isLow() {
        return active && places.stream().anyMatch(StockPlace::isLow);
    }
}
