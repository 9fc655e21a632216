package org.millwright.cost.app;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.millwright.cost.CostEntryRow;
import org.millwright.cost.store.CostEntryStore;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ListSheet;
import org.millwright.platform.task.Progress;

/// Writes the cost ledger, or a part of it, into a spreadsheet.
public final class CostExport {

    private final Store store;
    private final CostEntryStore entries = new CostEntryStore();

    public CostExport(Store store) {
        this.store = store;
    }

    /// CSV where the file's name ends so, else a workbook. All of it is of one moment.
    ///
    /// @param request with the filters of {@link CostLedger}
    /// @return how many rows were written
    public Outcome<Long> write(
            Path target, ListRequest request, Messages messages, Progress progress, BooleanSupplier cancelled) {
        return store.snapshot(dsl -> sheet(messages)
                .write(target, entries.ids(dsl, request), ids -> entries.rows(dsl, ids), progress, cancelled));
    }

    private static ListSheet<CostEntryRow> sheet(Messages messages) {
        return new ListSheet<CostEntryRow>(messages, "cost.sheet.title")
                .day("cost.sheet.date", CostEntryRow::costOn)
                .label("cost.sheet.category", CostEntryRow::category)
                .money("cost.sheet.amount", CostEntryRow::amount)
                .text("cost.sheet.cost-centre", CostEntryRow::costCentre)
                .text("cost.sheet.equipment", CostEntryRow::equipmentTag)
                .text("cost.sheet.equipment-name", CostEntryRow::equipmentName)
                .text("cost.sheet.work-order", CostEntryRow::workOrderNo)
                .label("cost.sheet.source", CostEntryRow::source)
                .moment("cost.sheet.posted", CostEntryRow::postedAt);
    }
}
