package org.millwright.workorder;

import org.millwright.kernel.Labelled;

/// What became of a task.
public enum TaskResult implements Labelled {
    DONE,
    PASS,
    FAIL,
    /// It could not be done, for a reason that is given.
    NA
}
