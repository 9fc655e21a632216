package org.millwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.MappingText;
import org.millwright.exchange.app.BadRows;
import org.millwright.exchange.app.DryRun;
import org.millwright.exchange.app.ImportFile;
import org.millwright.exchange.app.ImportResult;
import org.millwright.exchange.app.Importer;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.plant.Plant;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A verb that imports a file of one kind: says what would happen, or does it.
abstract class ImportListCommand extends PlantCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "millwright.import.file")
    private Path file;

    @Option(names = "--dry-run", descriptionKey = "millwright.import.dry-run")
    private boolean dryRun;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN", descriptionKey = "millwright.import.map")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "millwright.import.set")
    private List<String> values = new ArrayList<>();

    @Option(names = "--bad-rows", paramLabel = "FILE", descriptionKey = "millwright.import.bad-rows")
    private @Nullable Path badRows;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    abstract Importer importer(Plant plant);

    /// What the verb's own options say besides.
    ImportMapping more(ImportMapping mapping) {
        return mapping;
    }

    final boolean isDryRun() {
        return dryRun;
    }

    @Override
    final Outcome<Printout> run(Plant plant) {
        return ImportFile.open(file, reading.readAs())
                .then(opened -> mapping(plant, opened)
                        .then(mapping -> told(
                                opened,
                                importer(plant)
                                        .dryRun(
                                                opened,
                                                mapping,
                                                messages().formats().locale(),
                                                progress()))))
                .then(run -> dryRun
                        ? Outcome.done(new ImportReport(messages())
                                .dryRun(importer(plant).kind(), run, badRows != null))
                        : apply(plant, run));
    }

    /// A file has columns, no fields of a form; and text under the name of a workbook is what is wrong with it.
    private Outcome<DryRun> told(ImportFile opened, Outcome<DryRun> run) {
        if (run.isDone()) {
            return run;
        }
        List<Violation> reasons = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        if (opened.source().dialect().isPresent()
                && name.toLowerCase(Locale.ROOT).matches(".*\\.xlsx?")) {
            reasons.add(Violation.general("millwright.import.no-workbook", name));
        }
        run.violations().forEach(reason -> reasons.add(new Violation("", reason.message())));
        return Outcome.refused(reasons);
    }

    /// Of a sheet named columns alone, or else what the headings and the last import suggest.
    private Outcome<ImportMapping> mapping(Plant plant, ImportFile opened) {
        ImportKind kind = importer(plant).kind();
        ImportMapping start = MappingText.start(kind, importer(plant).suggest(opened), columns);
        return MappingText.read(kind, start, columns, values).map(this::more);
    }

    private Outcome<Printout> apply(Plant plant, DryRun run) {
        var report = new ImportReport(messages());
        if (badRows == null && !run.bad().isEmpty()) {
            return report.refusal(run);
        }
        Outcome<ImportResult> done = importer(plant).apply(run, badRows != null, progress());
        return done.map(result -> report.done(run, result, leftOut(importer(plant), run, result)));
    }

    /// The file of the bad rows, or why there is none though the import is done; no file when every
    /// row was good.
    private Outcome<List<Path>> leftOut(Importer importer, DryRun run, ImportResult result) {
        if (badRows == null || result.bad().isEmpty()) {
            return Outcome.done(List.of());
        }
        Path target = badRows;
        return new BadRows(importer.kind(), messages())
                .write(run, result.bad(), target)
                .map(rows -> List.of(target));
    }
}
