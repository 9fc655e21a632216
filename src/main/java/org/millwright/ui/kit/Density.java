package org.millwright.ui.kit;

import org.millwright.kernel.Labelled;

/// How tightly lists are set.
public enum Density implements Labelled {
    COMPACT(28),
    COMFORTABLE(36);

    private final double rowHeight;

    Density(double rowHeight) {
        this.rowHeight = rowHeight;
    }

    /// In pixels.
    public double rowHeight() {
        return rowHeight;
    }
}
