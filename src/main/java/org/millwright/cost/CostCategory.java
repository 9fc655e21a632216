package org.millwright.cost;

import org.millwright.kernel.Labelled;

/// What the money was spent on.
public enum CostCategory implements Labelled {
    LABOUR,
    MATERIAL,
    CONTRACT,
    OTHER
}
