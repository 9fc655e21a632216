package org.millwright.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `millwright plan calendar FILE.ics`: every date to come, for other calendars.
@Command(name = "calendar")
final class PlanCalendarCommand extends PlantCommand {

    @Parameters(paramLabel = "FILE.ics", descriptionKey = "millwright.plan.calendar-file")
    private @Nullable Path file;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "millwright.plan.calendar-until")
    private @Nullable LocalDate until;

    @Override
    Outcome<Printout> run(Plant plant) {
        Path target = Objects.requireNonNull(file).toAbsolutePath().normalize();
        LocalDate last = until == null ? plant.store().today().plusYears(1) : until;
        return plant.planCalendar()
                .write(target, last, messages())
                .map(dates -> Printout.of(
                        Map.of("file", target.toString(), "dates", dates),
                        Message.of("millwright.plan.calendar-done", dates, target.toString())));
    }
}
