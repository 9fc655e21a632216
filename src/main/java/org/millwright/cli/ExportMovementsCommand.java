package org.millwright.cli;

import java.nio.file.Path;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `millwright export movements FILE`: the stock ledger, the oldest day first.
@Command(name = "movements")
final class ExportMovementsCommand extends ExportListCommand {

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        ListRequest request = period.within(ListRequest.ALL.sortedBy("movedOn", false));
        return plant.stockSheets().movements(target, request, messages(), progress(), () -> false);
    }
}
