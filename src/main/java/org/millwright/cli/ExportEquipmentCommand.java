package org.millwright.cli;

import java.nio.file.Path;
import java.util.Map;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.task.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `millwright export equipment FILE`.
@Command(name = "equipment")
final class ExportEquipmentCommand extends PlantCommand {

    @Parameters(paramLabel = "FILE", descriptionKey = "millwright.export.file")
    private Path file;

    @Override
    Outcome<Printout> run(Plant plant) {
        return plant.equipmentExport()
                .write(file, messages(), Progress.silent())
                .map(rows -> Printout.of(
                        Map.of("file", file.toString(), "rows", rows),
                        Message.of("exchange.exported", rows, file.toString())));
    }
}
