package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaySpanTest {

    @ParameterizedTest
    @CsvSource({"MONDAY, 2026-03-09, 2026-03-15", "SUNDAY, 2026-03-08, 2026-03-14", "THURSDAY, 2026-03-12, 2026-03-18"})
    void aWeekBeginsWhereItDoes(DayOfWeek begins, LocalDate first, LocalDate last) {
        assertThat(DaySpan.week(LocalDate.of(2026, 3, 12), begins)).isEqualTo(new DaySpan(first, last));
    }

    @Test
    void aMonthLiesInWholeWeeks() {
        var march = DaySpan.weeksOf(YearMonth.of(2026, 3), DayOfWeek.MONDAY);

        assertThat(march).isEqualTo(new DaySpan(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 4, 5)));
        assertThat(march.weeks())
                .hasSize(6)
                .last()
                .isEqualTo(new DaySpan(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 5)));
        assertThat(march.single()).hasSize(42);
        assertThat(march.holds(LocalDate.of(2026, 4, 5))).isTrue();
        assertThat(march.holds(LocalDate.of(2026, 4, 6))).isFalse();
    }
}
