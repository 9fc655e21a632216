package org.millwright.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.recurrence.Recurrence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `millwright plan dates --rrule RULE --from DATE --count N`: the dates of a rule, one a line. Needs no plant.
@Command(name = "dates")
final class PlanDatesCommand extends Verb {

    private static final int MOST = 100_000;

    @Option(names = "--rrule", paramLabel = "RULE", required = true, descriptionKey = "millwright.plan.rrule")
    private @Nullable String rule;

    @Option(names = "--from", paramLabel = "DATE", required = true, descriptionKey = "millwright.plan.from")
    private @Nullable LocalDate from;

    @Option(names = "--count", paramLabel = "N", defaultValue = "12", descriptionKey = "millwright.plan.count")
    private int count;

    @Override
    Outcome<Printout> act(MillwrightCommand program) {
        if (count < 1 || count > MOST) {
            throw new ParameterException(commandLine(), program.messages().text("millwright.plan.count-range", MOST));
        }
        return Recurrence.parse(rule).map(read -> {
            List<String> dates = read.dates(Objects.requireNonNull(from), count).stream()
                    .map(LocalDate::toString)
                    .toList();
            return new Printout(dates, List.copyOf(dates));
        });
    }

    @Override
    Map<String, String> typedIn() {
        return Map.of(Recurrence.FIELD, "--rrule");
    }
}
