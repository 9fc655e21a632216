package org.millwright.stock;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;

/// When the alert about a part in a storeroom is raised and cleared: once for each fall to the minimum.
public final class AlertRule {

    /// What a movement, or a new minimum, does to the alert.
    public enum Change {
        RAISE,
        CLEAR,
        KEEP
    }

    private AlertRule() {}

    /// Whether stock has fallen to its minimum or below; a minimum of none or zero asks for nothing.
    public static boolean isLow(Quantity onHand, @Nullable Quantity minimum) {
        return minimum != null && minimum.isPositive() && onHand.compareTo(minimum) <= 0;
    }

    /// What to do with the alert at this much on hand.
    ///
    /// @param open whether an alert stands already
    /// @param minimum none or zero: this part is not watched
    public static Change decide(boolean open, Quantity onHand, @Nullable Quantity minimum) {
        boolean low = isLow(onHand, minimum);
        if (low == open) {
            return Change.KEEP;
        }
        return low ? Change.RAISE : Change.CLEAR;
    }
}
