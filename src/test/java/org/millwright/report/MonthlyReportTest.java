package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;

class MonthlyReportTest {

    private static final YearMonth LAST = YearMonth.of(2026, 2);

    @Test
    void theChartOfTheCostsNamesTheCurrencyWhereThereIsOne() {
        assertThat(report("EUR", 12).costTitle()).isEqualTo(Message.of("report.chart.cost", "EUR"));
        assertThat(report(null, 12).costTitle()).isEqualTo(Message.of("report.chart.cost-bare"));
    }

    @Test
    void theLastMonthOfTheSeriesIsTheMonth() {
        MonthlyReport report = report("EUR", 12);

        assertThat(report.isEmpty()).isFalse();
        assertThat(report.figures().month().month()).isEqualTo(LAST);
        assertThat(report.lastMonth().month().month()).isEqualTo(LAST.minusMonths(1));
        assertThat(report.over(Kpi.COST)).isEqualByComparingTo("12");
    }

    @Test
    void aSeriesIsTwelveMonths() {
        assertThatThrownBy(() -> report("EUR", 11)).isInstanceOf(IllegalArgumentException.class);
    }

    private static MonthlyReport report(@Nullable String currency, int months) {
        List<MonthFigures> series = IntStream.range(0, months)
                .mapToObj(back -> LAST.minusMonths(months - 1L - back))
                .map(month -> new MonthFigures(month(month), Map.of(Kpi.COST, BigDecimal.ONE)))
                .toList();
        return new MonthlyReport(month(LAST), null, currency, Instant.EPOCH, series, List.of());
    }

    private static ReportMonth month(YearMonth month) {
        return new ReportMonth(month, month.atEndOfMonth());
    }
}
