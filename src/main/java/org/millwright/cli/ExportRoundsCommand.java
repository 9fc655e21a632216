package org.millwright.cli;

import java.nio.file.Path;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright export rounds FILE`.
@Command(name = "rounds")
final class ExportRoundsCommand extends ExportListCommand {

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        return plant.roundExport().write(target, messages(), progress());
    }
}
