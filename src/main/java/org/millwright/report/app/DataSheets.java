package org.millwright.report.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ListSheet;
import org.millwright.platform.sheet.WorkbookDraft;
import org.millwright.platform.sheet.WrittenTable;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;
import org.millwright.report.CostLine;
import org.millwright.report.DueLine;
import org.millwright.report.JobLine;
import org.millwright.report.Kpi;
import org.millwright.report.MonthFigures;
import org.millwright.report.MonthlyReport;
import org.millwright.report.Recount;
import org.millwright.report.StockLine;
import org.millwright.report.store.MonthlyReportStore;

/// The flat tables of the workbook, written row by row.
final class DataSheets {

    static final String JOBS = "Data_WO";
    static final String COSTS = "Data_Cost";
    static final String DUE = "Data_PM";
    static final String STOCK = "Data_Stock";
    static final String MONTHS = "Data_Months";
    private static final int TABLES = 5;

    private final WorkbookDraft draft;
    private final Messages messages;
    private final Progress progress;
    private final Recount recount;
    private final Map<String, List<WrittenTable>> written = new LinkedHashMap<>();
    private final List<Violation> reasons = new ArrayList<>();

    /// @param recount counts the rows along
    DataSheets(WorkbookDraft draft, Messages messages, Progress progress, Recount recount) {
        this.recount = recount;
        this.draft = draft;
        this.messages = messages;
        this.progress = progress;
    }

    /// @return the tables by name; one of more rows than a sheet can hold has several parts
    Outcome<Map<String, List<WrittenTable>>> write(
            MonthlyReport report, MonthlyReportStore reports, FellDueLines due, DSLContext dsl) {
        var month = report.month();
        table(JOBS, jobs(), sink -> reports.jobs(dsl, month, sink.andThen(recount::job)));
        table(COSTS, costs(), sink -> reports.costs(dsl, month, sink.andThen(recount::cost)));
        table(DUE, due(), sink -> due.lines(month, sink.andThen(recount::due)));
        table(STOCK, stock(), sink -> reports.stock(dsl, month, sink.andThen(recount::stock)));
        table(MONTHS, months(), report.series()::forEach);
        return reasons.isEmpty() ? Outcome.done(written) : Outcome.refused(reasons);
    }

    private <R> void table(String name, ListSheet<R> sheet, Consumer<Consumer<R>> rows) {
        if (reasons.isEmpty()) {
            progress.report(0.8 * written.size() / TABLES + 0.1, Message.of("report.progress.table", name));
            sheet.into(draft, name, rows, Cancellation.current()::isCancelled)
                    .handle(parts -> written.put(name, parts), reasons::addAll);
        }
    }

    private ListSheet<JobLine> jobs() {
        return new ListSheet<JobLine>(messages, "workorder.sheet.title")
                .text("workorder.sheet.number", JobLine::number)
                .text("workorder.sheet.work", JobLine::title)
                .text("workorder.sheet.equipment", JobLine::equipmentTag)
                .text("workorder.sheet.equipment-name", JobLine::equipmentName)
                .label("workorder.sheet.type", JobLine::type)
                .integer("workorder.sheet.priority", JobLine::priority)
                .label("workorder.sheet.status", JobLine::status)
                .day("workorder.sheet.due", JobLine::dueOn)
                .moment("workorder.sheet.reported", line -> line.times().reported())
                .moment("workorder.sheet.started", line -> line.times().started())
                .moment("workorder.sheet.completed", line -> line.times().completed())
                .moment("report.sheet.given-up", JobLine::givenUp)
                .decimal("report.sheet.repair-hours", JobLine::repairHours)
                .integer("workorder.sheet.downtime", JobLine::downtimeMinutes)
                .text("workorder.sheet.problem", JobLine::problem)
                .text("workorder.sheet.cause", JobLine::cause)
                .text("workorder.sheet.remedy", JobLine::remedy)
                .decimal("report.sheet.hours", JobLine::hours)
                .money("report.sheet.cost", JobLine::cost);
    }

    private ListSheet<CostLine> costs() {
        return new ListSheet<CostLine>(messages, "cost.sheet.title")
                .day("cost.sheet.date", CostLine::costOn)
                .label("cost.sheet.category", CostLine::category)
                .money("cost.sheet.amount", CostLine::amount)
                .text("cost.sheet.cost-centre", CostLine::costCentre)
                .text("cost.sheet.equipment", CostLine::equipmentTag)
                .text("cost.sheet.equipment-name", CostLine::equipmentName)
                .text("cost.sheet.work-order", CostLine::workOrderNo)
                .label("cost.sheet.source", CostLine::source);
    }

    private ListSheet<DueLine> due() {
        return new ListSheet<DueLine>(messages, "report.sheet.due-title")
                .text("report.sheet.plan", DueLine::planCode)
                .text("report.sheet.plan-name", DueLine::planName)
                .text("workorder.sheet.equipment", DueLine::equipmentTag)
                .text("workorder.sheet.equipment-name", DueLine::equipmentName)
                .day("workorder.sheet.due", DueLine::dueOn)
                .day("report.sheet.done", DueLine::doneOn)
                .label("report.sheet.result", DueLine::result)
                .text("report.sheet.work", DueLine::workNo);
    }

    private ListSheet<StockLine> stock() {
        return new ListSheet<StockLine>(messages, "report.sheet.stock-title")
                .text("report.sheet.part", StockLine::partNo)
                .text("report.sheet.part-name", StockLine::partName)
                .text("report.sheet.storeroom", StockLine::storeroom)
                .text("report.sheet.bin", StockLine::bin)
                .quantity("report.sheet.on-hand", StockLine::onHand)
                .text("report.sheet.unit", StockLine::unit)
                .quantity("report.sheet.minimum", StockLine::minimum)
                .quantity("report.sheet.maximum", StockLine::maximum)
                .money("report.sheet.value", StockLine::value)
                .flag("report.sheet.low", StockLine::isLow);
    }

    private ListSheet<MonthFigures> months() {
        var sheet = new ListSheet<MonthFigures>(messages, "report.sheet.months-title")
                .day("report.sheet.month", figures -> figures.month().firstDay());
        for (Kpi kpi : Kpi.counted()) {
            String heading = kpi.label().key();
            switch (kpi.unit()) {
                case COUNT ->
                    sheet.integer(heading, figures -> figures.counted(kpi).intValueExact());
                case MONEY -> sheet.money(heading, figures -> figures.money(kpi));
                case HOURS, PERCENT -> sheet.decimal(heading, figures -> figures.counted(kpi));
            }
        }
        return sheet;
    }
}
