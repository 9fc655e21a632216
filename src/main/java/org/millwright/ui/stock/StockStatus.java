package org.millwright.ui.stock;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartDetail;
import org.millwright.stock.PartRow;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;

/// What people must know about a part's stock at a glance; nothing when all is well.
final class StockStatus {

    private StockStatus() {}

    static @Nullable Status of(PartRow part) {
        return of(part.active(), part.low(), part.onHand());
    }

    static @Nullable Status of(PartDetail part) {
        return of(part.active(), part.isLow(), part.total().quantity());
    }

    private static @Nullable Status of(boolean active, boolean low, Quantity onHand) {
        if (!active) {
            return Status.of(Message.of("parts.status.unused"), Meaning.MUTED);
        }
        if (!low) {
            return null;
        }
        return onHand.isZero()
                ? Status.of(Message.of("parts.status.out"), Meaning.DANGER)
                : Status.of(Message.of("parts.status.low"), Meaning.WARNING);
    }
}
