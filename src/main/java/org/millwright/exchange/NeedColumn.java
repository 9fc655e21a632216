package org.millwright.exchange;

import static org.millwright.exchange.ColumnFrame.choice;
import static org.millwright.exchange.ColumnFrame.column;

/// What a file can say about the crafts, parts and services that the jobs of plans need, on a sheet of its own.
public enum NeedColumn implements ImportField {
    PLAN(column("plan", ValueType.LINE)),
    KIND(choice("kind", "", NeedKind.values())),
    /// Taken away, it takes the plan's whole list away.
    WHAT(column("what", ValueType.LINE).optional()),
    QUANTITY(column("quantity", ValueType.DECIMAL)),
    AMOUNT(column("amount", ValueType.MONEY));

    private final ColumnFrame frame;

    NeedColumn(ColumnFrame frame) {
        this.frame = frame.in("programme", "need-");
    }

    @Override
    public ColumnFrame frame() {
        return frame;
    }
}
