package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlantClockTest {

    private static final Instant NOW = Instant.parse("2026-03-10T22:30:00Z");

    private final PlantClock clock = new PlantClock(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Europe/Berlin"));

    @Test
    void theMomentIsTheComputersAndTheDayIsThePlants() {
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 3, 10));

        clock.moveTo(ZoneId.of("Asia/Tokyo"));

        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo(LocalDate.of(2026, 3, 10));
    }
}
