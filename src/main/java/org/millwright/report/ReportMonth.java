package org.millwright.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;

/// The month of a report, and how much of it has passed.
///
/// @param lastDay the month's last day; today while the month is still running
public record ReportMonth(YearMonth month, LocalDate lastDay) {

    /// How many months the series beside a report goes back, its own month included.
    public static final int SERIES = 12;

    private static final YearMonth FIRST = YearMonth.of(Checks.FIRST_YEAR + 1, 1);

    public static Outcome<ReportMonth> of(YearMonth month, LocalDate today) {
        var current = YearMonth.from(today);
        return month.isBefore(FIRST) || month.isAfter(current)
                ? Outcome.refusedField("month", "report.refused.month", month, FIRST, current)
                : Outcome.done(new ReportMonth(month, month.equals(current) ? today : month.atEndOfMonth()));
    }

    /// The month that people report on: the last one that is over.
    public static YearMonth latestFull(LocalDate today) {
        return YearMonth.from(today).minusMonths(1);
    }

    public LocalDate firstDay() {
        return month.atDay(1);
    }

    public boolean isRunning() {
        return lastDay.isBefore(month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay);
    }

    /// The twelve months that end with this one, the oldest first.
    public List<ReportMonth> series() {
        return IntStream.range(0, SERIES)
                .mapToObj(i -> month.minusMonths(SERIES - 1L - i))
                .map(each -> each.equals(month) ? this : new ReportMonth(each, each.atEndOfMonth()))
                .toList();
    }
}
