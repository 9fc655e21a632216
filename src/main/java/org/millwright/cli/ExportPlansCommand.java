package org.millwright.cli;

import java.nio.file.Path;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright export plans FILE`.
@Command(name = "plans")
final class ExportPlansCommand extends ExportListCommand {

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        return plant.planExport().write(target, messages(), progress());
    }
}
