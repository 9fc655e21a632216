package org.millwright.cli;

import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.app.Importer;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright import equipment FILE`: adds what is new, changes what is known by its tag.
@Command(name = "equipment")
final class ImportEquipmentCommand extends ImportListCommand {

    @Option(names = "--add-cost-centres", descriptionKey = "millwright.import.add-cost-centres")
    private boolean addCostCentres;

    @Override
    Absent absent() {
        return isDryRun() ? Absent.TRY : Absent.BEGIN;
    }

    @Override
    Importer importer(Plant plant) {
        return plant.equipmentImport();
    }

    @Override
    ImportMapping more(ImportMapping mapping) {
        return mapping.withCostCentresAdded(addCostCentres || mapping.addCostCentres());
    }
}
