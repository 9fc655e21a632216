package org.millwright.stock;

import org.millwright.kernel.Labelled;

/// What moves stock.
public enum MovementKind implements Labelled {
    RECEIPT,
    ISSUE,
    RETURN,
    REVERSAL;

    /// True when the value moved is a cost of the work that took it, or relieves that work.
    boolean charged() {
        return this == ISSUE || this == RETURN;
    }
}
