package org.millwright.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdayPositionTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 31, true",
        "0, 31, 31, true",
        "1, 1, 31, true",
        "1, 7, 31, true",
        "1, 8, 31, false",
        "5, 28, 31, false",
        "5, 29, 31, true",
        "-1, 31, 31, true",
        "-1, 25, 31, true",
        "-1, 24, 31, false",
        "-5, 3, 31, true",
        "-5, 4, 31, false",
        "-5, 1, 28, false",
        "53, 365, 365, true",
        "-53, 1, 365, true",
        "-53, 2, 365, false",
        "-53, 2, 366, true",
    })
    void countsSevenDaysFromEitherEnd(int position, int nthDay, int days, boolean holds) {
        assertThat(new WeekdayPosition(position, DayOfWeek.MONDAY).holds(nthDay, days))
                .isEqualTo(holds);
    }
}
