package org.millwright.cost;

import org.millwright.kernel.Labelled;

/// What kind of record made a cost entry.
public enum CostSource implements Labelled {
    LABOUR_ENTRY,
    MOVEMENT
}
