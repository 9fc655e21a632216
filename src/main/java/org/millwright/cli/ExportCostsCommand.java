package org.millwright.cli;

import java.nio.file.Path;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `millwright export costs FILE`
@Command(name = "costs")
final class ExportCostsCommand extends ExportListCommand {

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        return plant.costExport().write(target, period.within(ListRequest.ALL), messages(), progress(), () -> false);
    }
}
