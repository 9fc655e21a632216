package org.millwright.ui.workorder;

import java.time.LocalDate;
import java.util.List;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.table.Column;
import org.millwright.workorder.WorkOrderRow;

/// The columns of the list of work orders.
final class WorkOrderColumns {

    private WorkOrderColumns() {}

    static List<Column<WorkOrderRow>> of(Kit kit) {
        LocalDate today = kit.today();
        return List.of(
                Column.<WorkOrderRow>text("number", "work.column.number", WorkOrderRow::number)
                        .width(104),
                new Column<>("due", "work.column.due", row -> WorkOrderLook.due(row, today), 128, true, true, false),
                Column.<WorkOrderRow>number("priority", "work.column.priority", WorkOrderRow::priority)
                        .width(52),
                Column.<WorkOrderRow>text(
                                "equipment",
                                "work.column.equipment",
                                row -> row.equipmentTag() + "  " + row.equipmentName())
                        .width(240),
                Column.<WorkOrderRow>text("title", "work.column.work", WorkOrderRow::title)
                        .width(320),
                Column.<WorkOrderRow>status("status", "work.column.status", row -> WorkOrderLook.status(row.status()))
                        .width(130),
                Column.<WorkOrderRow>text("assignee", "work.column.assignee", WorkOrderRow::assignee)
                        .width(140),
                Column.<WorkOrderRow>label("type", "work.column.type", WorkOrderRow::type)
                        .hidden(),
                Column.<WorkOrderRow>instant("reported", "work.column.reported", WorkOrderRow::reportedAt)
                        .hidden(),
                Column.<WorkOrderRow>instant("completed", "work.column.completed", WorkOrderRow::completedAt)
                        .hidden());
    }
}
