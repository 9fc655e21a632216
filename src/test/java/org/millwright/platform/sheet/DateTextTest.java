package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    @ParameterizedTest
    @CsvSource({
        "3/1/2025, 2025-01-03, 2025-03-01",
        "03-01-2025, 2025-01-03, 2025-03-01",
        "3.1.2025, 2025-01-03, 2025-01-03"
    })
    void styleOrdersOnlySlashesAndDashes(String text, LocalDate dayFirst, LocalDate monthFirst) {
        assertThat(DateText.day(text, DateStyle.DAY_FIRST)).isEqualTo(dayFirst);
        assertThat(DateText.day(text, DateStyle.MONTH_FIRST)).isEqualTo(monthFirst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-01 24:00", "2025-03-01 10:60", "2025-03-01 morning", "10:15", "2025-03-01 10"})
    void otherTimesAreNone(String text) {
        assertThat(DateText.moment(text, DateStyle.DAY_FIRST)).isNull();
    }

    @Test
    void spacesAroundDoNotCount() {
        assertThat(DateText.moment("  01.03.2025   06:30 ", DateStyle.DAY_FIRST))
                .isEqualTo(LocalDateTime.of(2025, 3, 1, 6, 30));
    }
}
