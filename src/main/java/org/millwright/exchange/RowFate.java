package org.millwright.exchange;

import org.millwright.kernel.Labelled;

/// What an import does with one row.
public enum RowFate implements Labelled {
    NEW,
    CHANGED,
    UNCHANGED,
    /// Says the same of the same record as a row above it.
    REPEATED,
    BAD
}
