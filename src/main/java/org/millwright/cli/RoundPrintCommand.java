package org.millwright.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright round print --round CODE --out FILE.pdf`
@Command(name = "print")
final class RoundPrintCommand extends PlantCommand {

    @Option(names = "--round", paramLabel = "CODE", required = true, descriptionKey = "millwright.round.code")
    private @Nullable String code;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "millwright.round.out")
    private @Nullable Path out;

    /// For other programs.
    record Result(String round, String file) {}

    @Override
    Outcome<Printout> run(Plant plant) {
        Path target = Objects.requireNonNull(out).toAbsolutePath().normalize();
        return plant.roundSheets()
                .print(Objects.requireNonNull(code), target, messages())
                .map(printed -> Printout.of(
                        new Result(printed.code(), printed.file().toString()),
                        Message.of(
                                "millwright.round.printed",
                                printed.code(),
                                printed.file().toString())));
    }
}
