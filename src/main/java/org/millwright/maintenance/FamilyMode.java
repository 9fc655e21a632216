package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// What the bigger job of a family does about a smaller one that falls due with it.
public enum FamilyMode implements Labelled {
    /// It takes its place.
    REPLACE,
    /// It takes in its tasks: one work order with those of both.
    INCLUDE
}
