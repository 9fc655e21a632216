package org.millwright.equipment;

import org.millwright.kernel.Labelled;

/// Whether a machine can be used, and whether its plans run.
public enum EquipmentStatus implements Labelled {
    IN_SERVICE,
    STANDBY,
    DOWN,
    OUT_OF_SERVICE,
    RETIRED;

    public boolean isRetired() {
        return this == RETIRED;
    }

    /// Retiring takes everything below along: nothing in use stands below what is retired.
    public boolean fitsBelow(EquipmentStatus parent) {
        return isRetired() || !parent.isRetired();
    }
}
