package org.millwright.cli;

import java.nio.file.Path;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright export readings FILE`.
@Command(name = "readings")
final class ExportReadingsCommand extends ExportListCommand {

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        return plant.readingExport().write(target, messages(), progress());
    }
}
