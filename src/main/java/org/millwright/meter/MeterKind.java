package org.millwright.meter;

import org.millwright.kernel.Labelled;

/// What a meter's values mean: a counter only grows, a gauge moves freely.
public enum MeterKind implements Labelled {
    COUNTER,
    GAUGE
}
