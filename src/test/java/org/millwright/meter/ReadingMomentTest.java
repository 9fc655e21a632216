package org.millwright.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ReadingMomentTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 10, 9, 30, 17);
    private static final LocalDate TODAY = NOW.toLocalDate();

    @Test
    void aDayWithoutATimeIsNowOrNoon() {
        assertThat(ReadingMoment.of(TODAY, null, NOW)).isEqualTo(LocalDateTime.of(2026, 3, 10, 9, 30));
        assertThat(ReadingMoment.of(TODAY.minusDays(1), null, NOW)).isEqualTo(LocalDateTime.of(2026, 3, 9, 12, 0));
        assertThat(ReadingMoment.of(TODAY, LocalTime.of(6, 0), NOW)).isEqualTo(LocalDateTime.of(2026, 3, 10, 6, 0));
    }
}
