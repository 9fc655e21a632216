package org.millwright.workorder;

import org.millwright.kernel.Labelled;

/// What a task of a job asks for.
public enum TaskKind implements Labelled {
    /// A safety measure: to be confirmed before anything else is done.
    SAFETY,
    /// Something to do.
    DO,
    /// Something to look at: pass or fail.
    CHECK,
    /// Something to measure.
    NUMBER
}
