package org.millwright.inspection;

import org.millwright.kernel.Labelled;

/// What a check point asks for.
public enum CheckPointKind implements Labelled {
    PASS_FAIL,
    /// A reading, judged by limits.
    NUMBER
}
