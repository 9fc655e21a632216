package org.millwright.exchange;

import static org.millwright.exchange.ColumnFrame.choice;
import static org.millwright.exchange.ColumnFrame.column;

import org.millwright.workorder.TaskKind;

/// What a file can say about the tasks of plans, on a sheet of its own.
public enum TaskColumn implements ImportField {
    PLAN(column("plan", ValueType.LINE)),
    NUMBER(column("no", ValueType.DECIMAL)),
    KIND(choice("kind", "", TaskKind.values())),
    /// Taken away, it takes the plan's whole list away.
    TEXT(column("text", ValueType.TEXT).optional()),
    UNIT(column("unit", ValueType.LINE)),
    LOW(column("low", ValueType.DECIMAL)),
    HIGH(column("high", ValueType.DECIMAL));

    private final ColumnFrame frame;

    TaskColumn(ColumnFrame frame) {
        this.frame = frame.in("programme", "task-");
    }

    @Override
    public ColumnFrame frame() {
        return frame;
    }
}
