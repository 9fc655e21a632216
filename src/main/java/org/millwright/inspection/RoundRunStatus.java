package org.millwright.inspection;

import org.millwright.kernel.Labelled;

/// How far one walk of a round has come.
public enum RoundRunStatus implements Labelled {
    DUE,
    IN_PROGRESS,
    /// Frozen: what is wrong in it is corrected beside it.
    SIGNED,
    /// Given up for a reason: nobody walks it any more.
    SKIPPED;

    /// True while somebody still has to walk it.
    public boolean isOpen() {
        return this == DUE || this == IN_PROGRESS;
    }
}
