package org.millwright.exchange;

import org.millwright.kernel.Labelled;

/// What a row about the needs of a job names.
public enum NeedKind implements Labelled {
    CRAFT,
    PART,
    SERVICE
}
