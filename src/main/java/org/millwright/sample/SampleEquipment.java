package org.millwright.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Money;

/// A node of the equipment tree. Machines and components carry all fields, the levels above them mostly names.
///
/// @param costCentre the code of the cost centre
public record SampleEquipment(
        String tag,
        String name,
        EquipmentKind kind,
        @Nullable String equipmentClass,
        @Nullable String parentTag,
        @Nullable Criticality criticality,
        EquipmentStatus status,
        @Nullable String maker,
        @Nullable String model,
        @Nullable String serialNo,
        @Nullable LocalDate installedOn,
        @Nullable LocalDate warrantyUntil,
        @Nullable Money purchaseCost,
        @Nullable Money replacementCost,
        @Nullable String costCentre,
        @Nullable String note,
        @Nullable LocalDate retiredOn) {

    /// Whether work is done and plans run on it.
    public boolean running() {
        return status == EquipmentStatus.IN_SERVICE || status == EquipmentStatus.STANDBY;
    }
}
