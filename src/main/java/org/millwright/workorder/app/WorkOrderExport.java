package org.millwright.workorder.app;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ListSheet;
import org.millwright.platform.task.Progress;
import org.millwright.workorder.WorkOrderLine;
import org.millwright.workorder.store.WorkOrderLineReader;

/// Writes the list of work orders, as it stands on the screen or on the command line, into a spreadsheet.
public final class WorkOrderExport {

    private final Store store;
    private final WorkOrderQueries queries;
    private final WorkOrderLineReader reader = new WorkOrderLineReader();

    public WorkOrderExport(Store store, WorkOrderQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    /// CSV where the file's name ends so, else a workbook. All of it is of one moment, whatever is saved meanwhile.
    ///
    /// @return how many rows were written
    public Outcome<Long> write(
            Path target, ListChoice choice, Messages messages, Progress progress, BooleanSupplier cancelled) {
        Function<DSLContext, long[]> ids = choice.ids(queries::list);
        return store.snapshot(dsl ->
                sheet(messages).write(target, ids.apply(dsl), some -> reader.lines(dsl, some), progress, cancelled));
    }

    private static ListSheet<WorkOrderLine> sheet(Messages messages) {
        return new ListSheet<WorkOrderLine>(messages, "workorder.sheet.title")
                .text("workorder.sheet.number", line -> line.order().number())
                .text("workorder.sheet.work", line -> line.order().fields().title())
                .label("workorder.sheet.status", line -> line.order().status())
                .label("workorder.sheet.type", line -> line.order().fields().type())
                .integer(
                        "workorder.sheet.priority",
                        line -> line.order().fields().priority())
                .day("workorder.sheet.due", line -> line.order().fields().dueOn())
                .text("workorder.sheet.equipment", WorkOrderLine::equipmentTag)
                .text("workorder.sheet.equipment-name", WorkOrderLine::equipmentName)
                .text("workorder.sheet.assignee", WorkOrderLine::assignee)
                .text("workorder.sheet.craft", line -> line.order().fields().craft())
                .text("workorder.sheet.reported-by", line -> line.order().reportedBy())
                .moment(
                        "workorder.sheet.reported",
                        line -> line.order().state().times().reported())
                .moment(
                        "workorder.sheet.started",
                        line -> line.order().state().times().started())
                .moment(
                        "workorder.sheet.completed",
                        line -> line.order().state().times().completed())
                .moment(
                        "workorder.sheet.back-in-service",
                        line -> line.order().state().times().backInService())
                .moment(
                        "workorder.sheet.closed",
                        line -> line.order().state().times().closed())
                .text("workorder.sheet.problem", line -> line.order().fields().problem())
                .text("workorder.sheet.cause", line -> line.order().fields().cause())
                .text("workorder.sheet.remedy", line -> line.order().fields().remedy())
                .integer(
                        "workorder.sheet.downtime",
                        line -> line.order().fields().downtimeMinutes())
                .decimal(
                        "workorder.sheet.planned-hours",
                        line -> line.order().fields().plannedHours())
                .decimal("workorder.sheet.hours", WorkOrderLine::hours)
                .money("workorder.sheet.labour", WorkOrderLine::labour)
                .money("workorder.sheet.material", WorkOrderLine::material)
                .money("workorder.sheet.total", WorkOrderLine::total);
    }
}
