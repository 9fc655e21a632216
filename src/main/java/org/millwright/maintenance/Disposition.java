package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// What is proposed for a scheduled date.
public enum Disposition implements Labelled {
    /// Work is made: recorded as generated.
    MAKE,
    /// Its lead time has not begun, and nobody asked for it early.
    NOT_YET,
    /// Earlier work of the same plan and machine is not done; the date waits.
    ALREADY_OPEN,
    /// It passed and a later one takes its place: recorded as missed.
    MISSED,
    /// The machine is out of service; the date waits.
    MACHINE_OUT,
    /// The machine is retired: nothing more comes.
    RETIRED;

    /// Whether carrying the proposal out settles the date.
    public boolean settles() {
        return this == MAKE || this == MISSED;
    }
}
