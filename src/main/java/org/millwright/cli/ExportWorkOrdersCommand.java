package org.millwright.cli;

import java.nio.file.Path;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright export workorders FILE`
@Command(name = "workorders")
final class ExportWorkOrdersCommand extends ExportListCommand {

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        return plant.workOrderExport()
                .write(
                        target,
                        ListChoice.all(ListRequest.ALL.sortedBy("number", false)),
                        messages(),
                        progress(),
                        () -> false);
    }
}
