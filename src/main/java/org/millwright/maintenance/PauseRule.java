package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// What becomes of the plans of a machine while it is out of service.
public enum PauseRule implements Labelled {
    /// Their clock runs on: when the machine is back, the latest date that passed is made and the others are missed.
    RUN_ON,
    /// Their clock stands still: dates that pass are left out, and what counts from completion counts the days in
    /// service alone.
    FREEZE
}
