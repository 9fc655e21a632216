package org.millwright.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownReadingsTest {

    private static final LocalDateTime DAY_1 = LocalDateTime.of(2026, 3, 1, 8, 0);

    @Test
    void neighboursAreThoseBesideTheMoment() {
        Reading first = Reading.normal(DAY_1, BigDecimal.ONE);
        Reading same = Reading.normal(DAY_1.plusDays(1), BigDecimal.TWO);
        Reading last = Reading.normal(DAY_1.plusDays(2), BigDecimal.TEN);
        KnownReadings known = KnownReadings.of(List.of(last, first, same));

        assertThat(known.before(same.at())).contains(first);
        assertThat(known.after(same.at())).contains(last);
        assertThat(known.last()).contains(last);
        assertThat(known.before(DAY_1)).isEmpty();
        assertThat(KnownReadings.of(List.of()).last()).isEmpty();
    }

    /// Seeded: in whatever order they come, with values of the same moment between, the use a day is
    /// the line's.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theUseADayIsThatOfTheLine(long seed) {
        var random = new Random(seed);
        var known = new KnownReadings();
        List<Reading> recorded = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDateTime at = DAY_1.plusHours(random.nextInt(40) * 6L);
            BigDecimal value = BigDecimal.valueOf(random.nextInt(1000));
            Reading reading = switch (random.nextInt(4)) {
                case 0 -> Reading.rollOver(at, value, BigDecimal.valueOf(1000));
                case 1 -> Reading.replacement(at, value, BigDecimal.valueOf(random.nextInt(100)));
                default -> Reading.normal(at, value);
            };
            recorded.add(reading);
            known.add(reading);

            var line = MeterLine.of(recorded, 30).perDay();
            assertThat(known.perDay().isPresent()).isEqualTo(line.isPresent());
            line.ifPresent(perDay -> assertThat(known.perDay()).hasValueCloseTo(perDay, within(1e-9)));
        }
    }
}
