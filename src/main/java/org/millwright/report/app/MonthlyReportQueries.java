package org.millwright.report.app;

import java.time.YearMonth;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.report.MonthlyReport;
import org.millwright.report.ReportMonth;
import org.millwright.report.store.MonthlyReportStore;

/// What screens show of a month before its workbook is written.
public final class MonthlyReportQueries {

    private final Store store;

    public MonthlyReportQueries(Store store) {
        this.store = store;
    }

    /// Refused for months that have not begun.
    public Outcome<MonthlyReport> report(YearMonth month) {
        var reports = new MonthlyReportStore(store.zone());
        return ReportMonth.of(month, store.today())
                .map(chosen -> store.snapshot(
                        dsl -> reports.report(dsl, chosen, store.now(), new FellDueLines(store, dsl)::tally)));
    }

    /// The month that people report on: the last one that is over.
    public YearMonth latestFull() {
        return ReportMonth.latestFull(store.today());
    }

    /// The month that is still running, the last for which there is a report.
    public YearMonth running() {
        return YearMonth.from(store.today());
    }
}
