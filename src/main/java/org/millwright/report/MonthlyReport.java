package org.millwright.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// What is told about a month: the figures, with the eleven months before it, and who bore the costs.
///
/// @param plant its name; none where the plant has not said
/// @param currency ISO code; none where the plant has not said
/// @param asOf when the data was read
/// @param series twelve months, the oldest first, this one last
/// @param costs by the names of the cost centres, what nobody bore last
public record MonthlyReport(
        ReportMonth month,
        @Nullable String plant,
        @Nullable String currency,
        Instant asOf,
        List<MonthFigures> series,
        List<CostCentreCost> costs) {

    public MonthlyReport {
        series = List.copyOf(series);
        costs = List.copyOf(costs);
        if (series.size() != ReportMonth.SERIES) {
            throw new IllegalArgumentException("a series of " + series.size() + " months");
        }
    }

    /// True when nothing has happened in all twelve months.
    public boolean isEmpty() {
        return series.stream()
                .allMatch(month -> month.counted().values().stream().allMatch(number -> number.signum() == 0));
    }

    /// What a chart of the costs is called.
    public Message costTitle() {
        return currency == null ? Message.of("report.chart.cost-bare") : Message.of("report.chart.cost", currency);
    }

    public MonthFigures figures() {
        return series.getLast();
    }

    public MonthFigures lastMonth() {
        return series.get(series.size() - 2);
    }

    /// Over the twelve months.
    public @Nullable BigDecimal over(Kpi kpi) {
        return kpi.over(series);
    }
}
