package org.millwright.cli;

import java.nio.file.Path;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright export parts FILE`: every part with its places and levels.
@Command(name = "parts")
final class ExportPartsCommand extends ExportListCommand {

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        return plant.stockSheets().parts(target, ListChoice.all(ListRequest.ALL), messages(), progress(), () -> false);
    }
}
