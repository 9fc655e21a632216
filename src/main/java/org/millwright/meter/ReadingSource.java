package org.millwright.meter;

import org.millwright.kernel.Labelled;

/// How a reading came into the record.
public enum ReadingSource implements Labelled {
    ENTERED,
    ROUND,
    WORK_ORDER,
    IMPORTED
}
