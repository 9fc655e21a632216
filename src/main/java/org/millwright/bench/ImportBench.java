package org.millwright.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.millwright.exchange.app.ImportFile;
import org.millwright.exchange.app.ReadAs;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// The import of all equipment from a file into an empty store: dry run, import, commit and sync. Beside it the same
/// rows as one JDBC batch into another empty store. Each is done once: it takes long enough.
final class ImportBench {

    private final Plant plant;
    private final Function<String, Plant> fresh;
    private final Path folder;
    private final Messages messages;

    /// @param fresh an empty plant of that name
    ImportBench(Plant plant, Function<String, Plant> fresh, Path folder, Messages messages) {
        this.plant = plant;
        this.fresh = fresh;
        this.folder = folder;
        this.messages = messages;
    }

    void run(Consumer<Figure> told) {
        Path file = folder.resolve("rows.csv");
        plant.equipmentExport()
                .write(file, ListChoice.all(ListRequest.ALL), messages, Progress.silent())
                .orThrow();
        List<Object[]> rows = PlainSql.on(
                plant.store(), connection -> PlainSql.rows(connection, "select * from equipment order by id"));
        double floor;
        try (Plant empty = fresh.apply("batch")) {
            floor = Stopwatch.once(() -> batch(empty.store(), rows));
        }
        double taken;
        try (Plant empty = fresh.apply("import")) {
            taken = Stopwatch.once(() -> imported(empty, file));
        }
        told.accept(Figure.compared("bench.import", taken, floor, 3));
    }

    private void imported(Plant empty, Path file) {
        ImportFile opened = ImportFile.open(file, ReadAs.FOUND).orThrow();
        var imports = empty.equipmentImport();
        var mapping = imports.suggest(opened).withCostCentresAdded(true);
        var run = imports.dryRun(opened, mapping, messages.formats().locale(), Progress.silent())
                .orThrow();
        imports.apply(run, false, Progress.silent()).orThrow();
    }

    private static void batch(Store store, List<Object[]> rows) {
        PlainSql.on(store, connection -> {
            PlainSql.execute(connection, "set referential_integrity false");
            PlainSql.insertAll(connection, "equipment", rows);
            connection.commit();
            PlainSql.execute(connection, "checkpoint sync");
            return rows;
        });
    }
}
