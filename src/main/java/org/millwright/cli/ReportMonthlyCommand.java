package org.millwright.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.task.Progress;
import org.millwright.report.Kpi;
import org.millwright.report.MonthFigures;
import org.millwright.report.WrittenReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright report monthly --month YYYY-MM --out FILE.xlsx`
@Command(name = "monthly")
final class ReportMonthlyCommand extends PlantCommand {

    @Option(names = "--month", paramLabel = "YYYY-MM", descriptionKey = "millwright.report.month")
    private @Nullable YearMonth month;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "millwright.report.out")
    private @Nullable Path out;

    /// For other programs.
    ///
    /// @param rows of each data table
    /// @param figures those that have a value
    record Result(String month, String file, Map<String, Long> rows, Map<Kpi, BigDecimal> figures) {}

    @Override
    Outcome<Printout> run(Plant plant) {
        YearMonth chosen = month == null ? plant.monthlyReports().latestFull() : month;
        Path target = Objects.requireNonNull(out).toAbsolutePath().normalize();
        return plant.monthlyWorkbook()
                .write(chosen, target, messages(), Progress.silent())
                .map(ReportMonthlyCommand::printout);
    }

    private static Printout printout(WrittenReport written) {
        MonthFigures figures = written.report().figures();
        YearMonth month = figures.month().month();
        Map<Kpi, BigDecimal> values = new EnumMap<>(Kpi.class);
        for (Kpi kpi : Kpi.values()) {
            BigDecimal value = figures.value(kpi);
            if (value != null) {
                values.put(kpi, value);
            }
        }
        return Printout.of(
                new Result(month.toString(), written.file(), written.rows(), values),
                Message.of("millwright.report.done", month, written.file()),
                Message.of("millwright.report.cost", figures.money(Kpi.COST), figures.money(Kpi.STOCK_VALUE)));
    }
}
