package org.millwright.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `millwright export history --round CODE FILE`: every point of the round's signed runs, the latest first.
@Command(name = "history")
final class ExportHistoryCommand extends ExportListCommand {

    @Option(names = "--round", paramLabel = "CODE", required = true, descriptionKey = "millwright.round.code")
    private @Nullable String code;

    @Mixin
    private PeriodOptions period = new PeriodOptions();

    @Override
    Outcome<Long> write(Plant plant, Path target) {
        return plant.roundResults()
                .export(
                        Objects.requireNonNull(code),
                        period.from(),
                        period.to(),
                        target,
                        messages(),
                        progress(),
                        () -> false);
    }
}
