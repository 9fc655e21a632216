package org.millwright.meter;

import org.millwright.kernel.Labelled;

/// How a reading continues what the meter showed before.
public enum ReadingKind implements Labelled {
    NORMAL,
    /// The counter went over its span and began at zero again.
    ROLL_OVER,
    /// The last value of the old meter; a new one took its place at that moment.
    REPLACEMENT
}
