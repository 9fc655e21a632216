package org.millwright.workorder;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentRow;

/// One work order in full.
///
/// @param path the equipment above the machine, the outermost first
/// @param checkPoints the inspection points where it was found, for a finding; in walking order
/// @param history oldest first
public record WorkOrderDetail(
        WorkOrder order,
        String equipmentTag,
        String equipmentName,
        List<EquipmentRow> path,
        @Nullable String assignee,
        List<String> checkPoints,
        List<WorkOrderMove> history,
        List<LabourLine> labour,
        List<IssuedPart> parts,
        WorkOrderCosts costs) {

    public long id() {
        return order.id();
    }

    public WorkOrderDetail withPath(List<EquipmentRow> above) {
        return new WorkOrderDetail(
                order, equipmentTag, equipmentName, above, assignee, checkPoints, history, labour, parts, costs);
    }

    /// What can be done with it now.
    public Set<WorkOrderAction> allowed() {
        return Moves.allowed(order.status());
    }
}
