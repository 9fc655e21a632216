package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// What a plan makes when it falls due.
public enum PlanProduct implements Labelled {
    WORK_ORDER,
    ROUND
}
