package org.millwright.equipment;

import org.millwright.kernel.Labelled;

/// What the loss of a machine costs the plant: A stops production, B slows it, C can wait.
public enum Criticality implements Labelled {
    A,
    B,
    C
}
