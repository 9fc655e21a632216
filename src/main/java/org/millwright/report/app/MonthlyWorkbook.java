package org.millwright.report.app;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.WorkbookDraft;
import org.millwright.platform.sheet.WrittenTable;
import org.millwright.platform.task.Progress;
import org.millwright.report.MonthlyReport;
import org.millwright.report.Recount;
import org.millwright.report.ReportMonth;
import org.millwright.report.WrittenReport;
import org.millwright.report.store.MonthlyReportStore;

/// Writes the maintenance workbook of a month: a summary of live formulas over flat data tables. The sheets and their
/// columns are the same every month.
public final class MonthlyWorkbook {

    private static final String EXTENSION = ".xlsx";

    private final Store store;

    public MonthlyWorkbook(Store store) {
        this.store = store;
    }

    /// Everything in the workbook is of one moment. A file that exists is replaced when the new one is complete.
    ///
    /// @param messages the language of the workbook
    /// @throws java.util.concurrent.CancellationException when cancelled; then there is no new file
    public Outcome<WrittenReport> write(YearMonth month, Path target, Messages messages, Progress progress) {
        if (!target.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
            return Outcome.refusedField("out", "report.refused.extension", target.toString(), EXTENSION);
        }
        return ReportMonth.of(month, store.today())
                .then(chosen -> store.snapshot(dsl -> write(dsl, chosen, target, messages, progress)));
    }

    private Outcome<WrittenReport> write(
            DSLContext dsl, ReportMonth month, Path target, Messages messages, Progress progress) {
        ZoneId zone = store.zone();
        var reports = new MonthlyReportStore(zone);
        var due = new FellDueLines(store, dsl);
        MonthlyReport report = reports.report(dsl, month, store.now(), due::tally);
        try (var draft = new WorkbookDraft()) {
            var summary = draft.sheet(SummarySheet.NAME);
            var recount = new Recount(month, zone);
            return new DataSheets(draft, messages, progress, recount)
                    .write(report, reports, due, dsl)
                    .then(tables -> {
                        progress.report(0.9, Message.of("report.progress.saving"));
                        new SummarySheet(summary, report, recount, messages, tables).fill();
                        return draft.save(target, () -> false)
                                .map(file -> new WrittenReport(report, file.toString(), rows(tables)));
                    });
        }
    }

    private static Map<String, Long> rows(Map<String, List<WrittenTable>> tables) {
        Map<String, Long> rows = new TreeMap<>();
        tables.forEach((name, parts) ->
                rows.put(name, parts.stream().mapToLong(WrittenTable::rows).sum()));
        return rows;
    }
}
