package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// What a scheduled date came to.
public enum OccurrenceStatus implements Labelled {
    /// Work was made for it.
    GENERATED,
    /// It passed without work.
    MISSED,
    /// Someone decided to leave it out.
    SKIPPED
}
