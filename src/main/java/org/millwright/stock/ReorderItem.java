package org.millwright.stock;

import java.math.RoundingMode;
import org.millwright.kernel.Quantity;

/// A part in a storeroom, as far as ordering it again goes.
///
/// @param unit the unit of issue
/// @param pack what the supplier packs together, above zero
/// @param leadDays days from order to delivery; zero when not known
public record ReorderItem(String unit, ReorderPolicy policy, Quantity pack, int leadDays) {

    public ReorderItem {
        if (!pack.isPositive()) {
            throw new IllegalArgumentException("a pack holds something: " + pack);
        }
    }

    Quantity inPacks(Quantity quantity) {
        return Quantity.of(
                quantity.value().divide(pack.value(), 0, RoundingMode.CEILING).multiply(pack.value()));
    }
}
