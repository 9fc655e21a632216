package org.millwright.cli;

import org.millwright.exchange.app.Importer;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright import rounds FILE`: rounds with their check points, one row a point.
@Command(name = "rounds")
final class ImportRoundsCommand extends ImportListCommand {

    @Override
    Importer importer(Plant plant) {
        return plant.roundImport();
    }
}
