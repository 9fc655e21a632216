package org.millwright.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Forecast;
import org.millwright.maintenance.app.ForecastWorkbook;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright plan forecast [--out FILE.xlsx]`: hours and money of the plans for twelve months.
@Command(name = "forecast")
final class PlanForecastCommand extends PlantCommand {

    private static final Printout.Cells HEADINGS = Printout.Cells.of(
            Message.of("maintenance.forecast.month"),
            Message.of("maintenance.forecast.count"),
            Message.of("maintenance.forecast.hours"),
            Message.of("maintenance.forecast.cost-labour"),
            Message.of("maintenance.forecast.cost-parts"),
            Message.of("maintenance.forecast.cost-services"),
            Message.of("maintenance.forecast.cost"));

    @Option(names = "--out", paramLabel = "FILE.xlsx", descriptionKey = "millwright.plan.forecast-out")
    private @Nullable Path out;

    /// For other programs.
    record Line(
            String month,
            int jobs,
            Map<String, BigDecimal> hours,
            Money labour,
            Money parts,
            Money services,
            Money total) {}

    @Override
    Outcome<Printout> run(Plant plant) {
        Forecast forecast = plant.maintenanceForecast().read();
        if (out == null) {
            return Outcome.done(printout(forecast, null));
        }
        Path target = out.toAbsolutePath().normalize();
        return new ForecastWorkbook()
                .write(forecast, target, messages(), () -> false)
                .map(file -> printout(forecast, file));
    }

    private static Printout printout(Forecast forecast, @Nullable Path file) {
        List<Line> months = forecast.months().stream()
                .map(month -> new Line(
                        month.month().toString(),
                        month.jobs(),
                        month.hours(),
                        month.labour(),
                        month.material(),
                        month.services(),
                        month.total()))
                .toList();
        List<Object> lines = new ArrayList<>();
        lines.add(HEADINGS);
        forecast.months()
                .forEach(month -> lines.add(Printout.Cells.of(
                        month.month(),
                        month.jobs(),
                        month.allHours(),
                        month.labour(),
                        month.material(),
                        month.services(),
                        month.total())));
        lines.add(Message.of("maintenance.forecast.sum", forecast.hours(), forecast.total()));
        if (file != null) {
            lines.add(Message.of("maintenance.forecast.written", file.toString()));
        }
        return new Printout(months, lines);
    }
}
