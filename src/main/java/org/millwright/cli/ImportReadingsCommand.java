package org.millwright.cli;

import org.millwright.exchange.app.Importer;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright import readings FILE`: records what stood on meters, each by its machine, name and
/// moment.
@Command(name = "readings")
final class ImportReadingsCommand extends ImportListCommand {

    @Override
    Importer importer(Plant plant) {
        return plant.readingImport();
    }
}
