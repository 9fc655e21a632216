package org.millwright.inspection;

import org.millwright.kernel.Labelled;

/// How far one walk of a round has come.
public enum RoundRunStatus implements Labelled {
    DUE,
    IN_PROGRESS,
    /// Frozen: what is wrong in it is corrected beside it.
    SIGNED
}
