package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// What is proposed for a scheduled date.
public enum Disposition implements Labelled {
    /// Work is made: recorded as generated.
    MAKE,
    /// Its lead time has not begun, and nobody asked for it early.
    NOT_YET,
    /// It is put off to the season's first day, whose lead time has not begun.
    DEFER,
    /// It is left out: outside the season, or passed while the machine stood still.
    SKIP,
    /// It fell on the same day as a later one and becomes one with it.
    SUPERSEDED,
    /// A bigger job of its family does the same work.
    COVERED,
    /// Earlier work of the same plan and machine is not done; the date waits.
    ALREADY_OPEN,
    /// It passed and a later one takes its place: recorded as missed.
    MISSED,
    /// The machine is out of service; the date waits.
    MACHINE_OUT,
    /// Nobody knows when: the meter was not read, or does not move.
    UNCERTAIN,
    /// The machine is retired: nothing more comes.
    RETIRED;

    /// Whether there will be work for the date, as far as anybody can tell.
    boolean isWork() {
        return this == MAKE || this == NOT_YET || this == DEFER || this == ALREADY_OPEN || this == MACHINE_OUT;
    }
}
