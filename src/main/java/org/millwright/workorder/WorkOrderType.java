package org.millwright.workorder;

import org.millwright.kernel.Labelled;

/// Why the work is done.
public enum WorkOrderType implements Labelled {
    /// The machine failed, or could not do its duty.
    BREAKDOWN,
    /// A fault that was found before it stopped the machine.
    CORRECTIVE,
    PREVENTIVE,
    INSPECTION,
    /// A change or improvement.
    PROJECT;

    /// Whether it counts as a failure of the machine in reliability figures.
    public boolean isFailure() {
        return this == BREAKDOWN;
    }
}
