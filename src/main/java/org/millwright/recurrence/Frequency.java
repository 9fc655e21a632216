package org.millwright.recurrence;

import org.millwright.kernel.Labelled;

/// The period in which a recurrence repeats (RFC 5545 FREQ, days and longer).
public enum Frequency implements Labelled {
    DAILY,
    WEEKLY,
    MONTHLY,
    YEARLY
}
