package org.millwright.stock;

import org.millwright.kernel.Labelled;

/// What it means when the part is not there: the plant stands, runs badly, or goes on.
public enum PartCriticality implements Labelled {
    VITAL,
    ESSENTIAL,
    DESIRABLE
}
