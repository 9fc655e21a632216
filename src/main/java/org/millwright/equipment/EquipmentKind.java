package org.millwright.equipment;

import org.millwright.kernel.Labelled;

/// The levels of the equipment tree, from the outside in.
public enum EquipmentKind implements Labelled {
    SITE,
    AREA,
    LINE,
    MACHINE,
    COMPONENT;

    /// A level may stand below itself or below any outer level.
    public boolean fitsBelow(EquipmentKind parent) {
        return parent.compareTo(this) <= 0;
    }
}
