package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.PLANT;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.millwright.report.CostLine;
import org.millwright.report.FigureTally;
import org.millwright.report.JobLine;
import org.millwright.report.MonthlyReport;
import org.millwright.report.ReportMonth;
import org.millwright.report.StockLine;

/// Reads what a month's report tells. The figures of all twelve months take a fixed number of queries; the lines are
/// handed on one by one, however many they are.
public final class MonthlyReportStore {

    private final JobReader jobs;
    private final CostReader costs = new CostReader();
    private final StockReader stock = new StockReader();
    private final ShelfReader shelves = new ShelfReader();

    /// @param zone of the plant, which decides on which day something happened
    public MonthlyReportStore(ZoneId zone) {
        jobs = new JobReader(new Days(zone));
    }

    /// @param due tallies the planned maintenance that fell due in the months
    public MonthlyReport report(
            DSLContext dsl, ReportMonth month, Instant asOf, BiConsumer<List<ReportMonth>, FigureTally> due) {
        List<ReportMonth> months = month.series();
        var tally = new FigureTally(months);
        jobs.tally(dsl, months, tally);
        due.accept(months, tally);
        costs.tally(dsl, months, tally);
        shelves.tally(dsl, months, tally);
        var plant = dsl.selectFrom(PLANT).orderBy(PLANT.ID).limit(1).fetchOne();
        return new MonthlyReport(
                month,
                plant == null ? null : plant.getName(),
                plant == null ? null : plant.getCurrency(),
                asOf,
                tally.figures(),
                costs.byCostCentre(dsl, month));
    }

    public void jobs(DSLContext dsl, ReportMonth month, Consumer<JobLine> sink) {
        jobs.lines(dsl, month, sink);
    }

    public void costs(DSLContext dsl, ReportMonth month, Consumer<CostLine> sink) {
        costs.lines(dsl, month, sink);
    }

    public void stock(DSLContext dsl, ReportMonth month, Consumer<StockLine> sink) {
        stock.lines(dsl, month, sink);
    }
}
