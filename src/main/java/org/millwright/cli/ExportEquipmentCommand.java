package org.millwright.cli;

import java.nio.file.Path;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright export equipment FILE`.
@Command(name = "equipment")
final class ExportEquipmentCommand extends ExportListCommand {

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        return plant.equipmentExport().write(target, ListChoice.all(ListRequest.ALL), messages(), progress());
    }
}
