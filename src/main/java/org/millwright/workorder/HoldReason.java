package org.millwright.workorder;

import org.millwright.kernel.Labelled;

/// What a work order on hold waits for.
public enum HoldReason implements Labelled {
    PARTS,
    ACCESS,
    CONTRACTOR,
    PERMIT,
    OTHER
}
