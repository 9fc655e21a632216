package org.millwright.cli;

import org.millwright.exchange.app.Importer;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright import plans FILE`: plans with their jobs, one row a plan.
@Command(name = "plans")
final class ImportPlansCommand extends ImportListCommand {

    @Override
    Importer importer(Plant plant) {
        return plant.planImport();
    }
}
