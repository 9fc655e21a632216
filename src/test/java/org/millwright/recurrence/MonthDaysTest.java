package org.millwright.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthDaysTest {

    private static final LocalDate ANCHOR = LocalDate.of(2025, 1, 31);

    @ParameterizedTest
    @CsvSource({
        "FREQ=MONTHLY, 2025, 2, 28",
        "FREQ=MONTHLY, 2024, 2, 29",
        "FREQ=MONTHLY;BYMONTHDAY=-31, 2025, 4, ''",
        "FREQ=MONTHLY;BYMONTHDAY=-31, 2025, 5, 1",
        "'FREQ=MONTHLY;BYMONTHDAY=30,31', 2025, 4, 30",
        "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=31;SKIP=OMIT, 2025, 4, ''",
        "FREQ=MONTHLY;BYDAY=-1FR, 2025, 2, 28",
        "FREQ=MONTHLY;BYDAY=5FR, 2025, 2, ''",
        "FREQ=MONTHLY;BYDAY=FR, 2025, 1, 3 10 17 24 31",
        "'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', 2026, 2, 13",
        "'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', 2026, 4, ''",
        // counted within the year: 29 December is the last Monday of 2025, and the 52nd
        "FREQ=YEARLY;BYDAY=-1MO, 2025, 12, 29",
        "FREQ=YEARLY;BYDAY=-1MO, 2025, 11, ''",
        "FREQ=YEARLY;BYDAY=52MO, 2025, 12, 29",
        // and within the month where months are named
        "FREQ=YEARLY;BYMONTH=11;BYDAY=-1MO, 2025, 11, 24",
    })
    void theDaysOfAMonth(String rule, int year, int month, String expected) {
        var days = new MonthDays(Recurrence.parse(rule).orThrow(), ANCHOR).of(year, month);

        assertThat(IntStream.rangeClosed(0, 31)
                        .filter(day -> (days & 1 << day) != 0)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=YEARLY, 1, true",
        "FREQ=YEARLY, 2, false",
        "FREQ=YEARLY;BYMONTHDAY=5, 2, true",
        "'FREQ=DAILY;BYMONTH=2,3', 1, false",
        "'FREQ=DAILY;BYMONTH=2,3', 3, true",
        "FREQ=MONTHLY, 12, true",
    })
    void theMonthsOfARule(String rule, int month, boolean meant) {
        assertThat(new MonthDays(Recurrence.parse(rule).orThrow(), ANCHOR).meansMonth(month))
                .isEqualTo(meant);
    }
}
