package org.millwright.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright export costs FILE`
@Command(name = "costs")
final class ExportCostsCommand extends ExportListCommand {

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "millwright.export.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "millwright.export.to")
    private @Nullable LocalDate to;

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        ListRequest request = ListRequest.ALL;
        if (from != null) {
            request = request.withFilter("from", from.toString());
        }
        if (to != null) {
            request = request.withFilter("to", to.toString());
        }
        return plant.costExport().write(target, request, messages(), () -> false);
    }
}
