package org.millwright.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;

/// A node of the equipment tree. Machines and components carry all fields, the levels above them mostly names.
///
/// @param costCentre the code of the cost centre
public record SampleEquipment(
        String tag,
        String name,
        Kind kind,
        @Nullable String equipmentClass,
        @Nullable String parentTag,
        @Nullable Criticality criticality,
        Status status,
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

    public enum Kind {
        SITE,
        AREA,
        LINE,
        MACHINE,
        COMPONENT
    }

    public enum Criticality {
        A,
        B,
        C
    }

    public enum Status {
        IN_SERVICE,
        STANDBY,
        OUT_OF_SERVICE,
        RETIRED
    }

    /// Whether work is done and plans run on it.
    public boolean running() {
        return status == Status.IN_SERVICE || status == Status.STANDBY;
    }
}
