package org.millwright.stock.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jooq.DSLContext;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;
import org.millwright.stock.ReorderRow;
import org.millwright.stock.store.MovementReader;
import org.millwright.stock.store.PartReader;
import org.millwright.stock.store.StockLineReader;

/// Writes parts, movements and the reorder list into spreadsheets: CSV where the name ends so, else a workbook.
/// Each says how many rows it wrote, all of one moment.
public final class StockSheets {

    private final Store store;
    private final StockQueries queries;
    private final PartReader parts = new PartReader();
    private final MovementReader movements = new MovementReader();
    private final StockLineReader lines = new StockLineReader();

    public StockSheets(Store store, StockQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    /// The parts that were chosen, one row for each storeroom that a part has a place in.
    public Outcome<Long> parts(
            Path file, ListChoice choice, Messages messages, Progress progress, BooleanSupplier cancelled) {
        return store.snapshot(dsl -> StockColumns.parts(messages)
                .write(
                        file,
                        choice.ids(request -> (DSLContext from) -> parts.ids(from, request))
                                .apply(dsl),
                        ids -> lines.rows(dsl, ids),
                        progress,
                        cancelled));
    }

    /// The movements that the request lets through, in its order.
    public Outcome<Long> movements(
            Path file, ListRequest request, Messages messages, Progress progress, BooleanSupplier cancelled) {
        return store.snapshot(dsl -> StockColumns.movements(messages)
                .write(file, movements.ids(dsl, request), ids -> movements.rows(dsl, ids), progress, cancelled));
    }

    /// The reorder list with the reasons, by supplier.
    public Outcome<Long> reorder(Path file, Messages messages, BooleanSupplier cancelled) {
        List<ReorderRow> rows = queries.reorder().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        return StockColumns.reorder(messages).write(file, rows, cancelled);
    }
}
