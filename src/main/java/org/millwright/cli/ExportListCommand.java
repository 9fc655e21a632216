package org.millwright.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Parameters;

/// A verb that writes one list into a file: `.csv` as text, `.xlsx` as a workbook.
abstract class ExportListCommand extends PlantCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "millwright.export.file")
    private @Nullable Path file;

    /// Writes the list.
    ///
    /// @return how many rows were written
    abstract Outcome<Long> write(Plant plant, Path target);

    @Override
    final Outcome<Printout> run(Plant plant) {
        Path target = Objects.requireNonNull(file).toAbsolutePath().normalize();
        return write(plant, target)
                .map(rows -> Printout.of(
                        Map.of("file", target.toString(), "rows", rows),
                        Message.of("millwright.export.done", rows, target.toString())));
    }
}
