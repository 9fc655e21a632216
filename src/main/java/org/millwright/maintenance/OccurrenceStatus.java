package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// What a scheduled date came to.
public enum OccurrenceStatus implements Labelled {
    /// Work was made for it.
    GENERATED,
    /// It passed without work.
    MISSED,
    /// It was left out: by somebody, by the season, or while the machine stood still.
    SKIPPED,
    /// Other work did the same: a bigger job of the family, or an unplanned one.
    SATISFIED,
    /// It became one with a later date that fell on the same day.
    SUPERSEDED;

    /// Whether there is work for it.
    public boolean hasWork() {
        return this == GENERATED || this == SATISFIED;
    }
}
