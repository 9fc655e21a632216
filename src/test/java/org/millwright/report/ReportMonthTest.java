package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportMonthTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void aMonthThatIsOverEndsOnItsLastDay() {
        ReportMonth month = ReportMonth.of(YearMonth.of(2024, 2), TODAY).orThrow();

        assertThat(month.lastDay()).isEqualTo("2024-02-29");
        assertThat(month.isRunning()).isFalse();
        assertThat(month.contains(LocalDate.of(2024, 2, 1))).isTrue();
        assertThat(month.contains(LocalDate.of(2024, 3, 1))).isFalse();
        assertThat(month.contains(LocalDate.of(2024, 1, 31))).isFalse();
    }

    @Test
    void aRunningMonthEndsToday() {
        ReportMonth month = ReportMonth.of(YearMonth.of(2026, 3), TODAY).orThrow();

        assertThat(month.lastDay()).isEqualTo(TODAY);
        assertThat(month.isRunning()).isTrue();
        assertThat(month.contains(LocalDate.of(2026, 3, 11))).isFalse();
    }

    @Test
    void onItsLastDayAMonthIsOver() {
        var month = ReportMonth.of(YearMonth.of(2026, 3), LocalDate.of(2026, 3, 31));

        assertThat(month.orThrow().isRunning()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04", "2199-01", "1900-12", "0001-01"})
    void otherMonthsAreRefused(YearMonth month) {
        assertThat(ReportMonth.of(month, TODAY).violations())
                .singleElement()
                .satisfies(reason -> assertThat(reason.field()).isEqualTo("month"));
    }

    @Test
    void theLatestFullMonthIsTheOneBefore() {
        assertThat(ReportMonth.latestFull(LocalDate.of(2026, 1, 31))).isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void theSeriesHasTwelveMonthsAndEndsWithThisOne() {
        ReportMonth month = ReportMonth.of(YearMonth.of(2026, 3), TODAY).orThrow();

        assertThat(month.series()).hasSize(12).last().isEqualTo(month);
        assertThat(month.series().getFirst())
                .isEqualTo(new ReportMonth(YearMonth.of(2025, 4), LocalDate.of(2025, 4, 30)));
        assertThat(month.series().get(10).lastDay()).isEqualTo("2026-02-28");
    }
}
