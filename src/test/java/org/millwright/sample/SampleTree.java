package org.millwright.sample;

import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;

/// Makes single nodes of an equipment tree.
final class SampleTree {

    private SampleTree() {}

    static SampleEquipment node(
            String tag, @Nullable String parent, EquipmentKind kind, String equipmentClass, EquipmentStatus status) {
        return new SampleEquipment(
                tag,
                equipmentClass,
                kind,
                equipmentClass,
                parent,
                null,
                status,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "4000",
                null,
                null);
    }
}
