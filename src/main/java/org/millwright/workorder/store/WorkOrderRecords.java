package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.schema.tables.records.WorkOrderRecord;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderNumber;
import org.millwright.workorder.WorkOrderState;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderTimes;
import org.millwright.workorder.WorkOrderType;

/// Between the row of a work order and what it means.
final class WorkOrderRecords {

    private WorkOrderRecords() {}

    static WorkOrder read(WorkOrderRecord record) {
        return new WorkOrder(
                record.getId(),
                record.getVersion(),
                record.getWorkOrderNo(),
                fields(record),
                state(record),
                record.getReportedBy(),
                record.getCheckPointId());
    }

    /// The row again as it was read, to be changed.
    static WorkOrderRecord write(DSLContext dsl, WorkOrder order) {
        WorkOrderRecord record = dsl.newRecord(WORK_ORDER)
                .setId(order.id())
                .setVersion(order.version())
                .setWorkOrderNo(order.number())
                .setSerial(WorkOrderNumber.parse(order.number()).orElseThrow())
                .setReportedBy(order.reportedBy())
                .setCheckPointId(order.checkPointId());
        fill(record, order.fields());
        fill(record, order.state());
        record.touched(false);
        return record;
    }

    static void fill(WorkOrderRecord record, WorkOrderFields fields) {
        record.setTitle(fields.title().strip())
                .setDescription(fields.description())
                .setEquipmentId(fields.equipmentId())
                .setType(fields.type().name())
                .setPriority(fields.priority())
                .setDueOn(fields.dueOn())
                .setAssigneeId(fields.assigneeId())
                .setCraft(fields.craft())
                .setPlannedHours(fields.plannedHours())
                .setProblem(fields.problem())
                .setCause(fields.cause())
                .setRemedy(fields.remedy())
                .setDowntimeMinutes(fields.downtimeMinutes());
    }

    static void fill(WorkOrderRecord record, WorkOrderState state) {
        HoldReason reason = state.holdReason();
        WorkOrderTimes times = state.times();
        record.setStatus(state.status().name())
                .setSettled(!state.status().isOpen())
                .setHoldReason(reason == null ? null : reason.name())
                .setReportedAt(times.reported())
                .setStartedAt(times.started())
                .setCompletedAt(times.completed())
                .setBackInServiceAt(times.backInService())
                .setClosedAt(times.closed());
    }

    static @Nullable HoldReason holdReason(@Nullable String stored) {
        return stored == null ? null : HoldReason.valueOf(stored);
    }

    private static WorkOrderState state(WorkOrderRecord record) {
        return new WorkOrderState(
                WorkOrderStatus.valueOf(record.getStatus()),
                holdReason(record.getHoldReason()),
                new WorkOrderTimes(
                        record.getReportedAt(),
                        record.getStartedAt(),
                        record.getCompletedAt(),
                        record.getBackInServiceAt(),
                        record.getClosedAt()));
    }

    private static WorkOrderFields fields(WorkOrderRecord record) {
        return new WorkOrderFields(
                record.getTitle(),
                record.getDescription(),
                record.getEquipmentId(),
                WorkOrderType.valueOf(record.getType()),
                record.getPriority(),
                record.getDueOn(),
                record.getAssigneeId(),
                record.getCraft(),
                record.getPlannedHours(),
                record.getProblem(),
                record.getCause(),
                record.getRemedy(),
                record.getDowntimeMinutes());
    }
}
