package org.millwright.maintenance;

/// What a machine's status means to its plans.
public enum Availability {
    RUNNING,
    /// Plans wait, and go on when it is back.
    OUT_OF_SERVICE,
    /// Plans yield nothing more.
    RETIRED
}
