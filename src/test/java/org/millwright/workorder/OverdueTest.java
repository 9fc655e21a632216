package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdueTest {

    @ParameterizedTest
    @CsvSource({
        "-5,",
        "0,",
        "1, DAYS_1_TO_7",
        "7, DAYS_1_TO_7",
        "8, DAYS_8_TO_30",
        "30, DAYS_8_TO_30",
        "31, DAYS_31_TO_60",
        "60, DAYS_31_TO_60",
        "61, DAYS_61_TO_90",
        "90, DAYS_61_TO_90",
        "91, OVER_90_DAYS",
        "4000, OVER_90_DAYS",
    })
    void buckets(long days, Overdue bucket) {
        LocalDate due = LocalDate.of(2026, 1, 15);
        assertThat(Overdue.of(due, due.plusDays(days))).isEqualTo(Optional.ofNullable(bucket));
    }
}
