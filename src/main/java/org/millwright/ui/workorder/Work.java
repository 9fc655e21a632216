package org.millwright.ui.workorder;

import org.millwright.attachment.app.RecordFiles;
import org.millwright.audit.app.AuditQueries;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.people.app.PeopleQueries;
import org.millwright.plant.Plant;
import org.millwright.stock.app.StockQueries;
import org.millwright.workorder.app.JobCompletion;
import org.millwright.workorder.app.WorkOrderExport;
import org.millwright.workorder.app.WorkOrderLabour;
import org.millwright.workorder.app.WorkOrderParts;
import org.millwright.workorder.app.WorkOrderQueries;
import org.millwright.workorder.app.WorkOrderTasks;
import org.millwright.workorder.app.WorkOrders;

/// What the screens of work orders ask and do.
record Work(
        WorkOrderQueries queries,
        WorkOrders orders,
        WorkOrderTasks tasks,
        WorkOrderLabour labour,
        WorkOrderParts parts,
        JobCompletion completion,
        WorkOrderExport export,
        PeopleQueries people,
        EquipmentQueries equipment,
        StockQueries stock,
        InspectionQueries inspections,
        AuditQueries audit,
        RecordFiles files) {

    static Work of(Plant plant) {
        return new Work(
                plant.workOrderQueries(),
                plant.workOrders(),
                plant.workOrderTasks(),
                plant.workOrderLabour(),
                plant.workOrderParts(),
                plant.jobCompletion(),
                plant.workOrderExport(),
                plant.people(),
                plant.equipment(),
                plant.stock(),
                plant.inspections(),
                plant.audit(),
                plant.workOrderFiles());
    }
}
