package org.millwright.stock.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.stock.ReorderRow;
import org.millwright.stock.store.StockLineReader;

/// Writes parts, movements and the reorder list into spreadsheets: CSV where the name ends so, else a workbook.
/// Each says how many rows it wrote.
public final class StockSheets {

    private final Store store;
    private final StockQueries queries;
    private final StockLineReader lines = new StockLineReader();

    public StockSheets(Store store, StockQueries queries) {
        this.store = store;
        this.queries = queries;
    }

    /// The parts that the request lets through, one row for each storeroom that a part has a place in.
    public Outcome<Long> parts(Path file, ListRequest request, Messages messages, BooleanSupplier cancelled) {
        return StockColumns.parts(messages)
                .write(file, queries.ids(request), ids -> store.read(dsl -> lines.rows(dsl, ids)), cancelled);
    }

    /// The movements that the request lets through, in its order.
    public Outcome<Long> movements(Path file, ListRequest request, Messages messages, BooleanSupplier cancelled) {
        return StockColumns.movements(messages)
                .write(file, queries.movementIds(request), queries::movementRows, cancelled);
    }

    /// The reorder list with the reasons, by supplier.
    public Outcome<Long> reorder(Path file, Messages messages, BooleanSupplier cancelled) {
        List<ReorderRow> rows = queries.reorder().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        return StockColumns.reorder(messages).write(file, rows, cancelled);
    }
}
