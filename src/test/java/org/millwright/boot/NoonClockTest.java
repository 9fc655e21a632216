package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NoonClockTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void itIsThatDayInEveryZone() {
        var here = new NoonClock(DAY, ZoneId.of("Pacific/Auckland"));

        assertThat(LocalDate.now(here)).isEqualTo(DAY);
        assertThat(LocalDate.now(here.withZone(ZoneId.of("Pacific/Honolulu")))).isEqualTo(DAY);
    }
}
