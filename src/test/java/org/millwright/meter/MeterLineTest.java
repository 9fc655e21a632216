package org.millwright.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeterLineTest {

    private static final Offset<Double> EXACT = within(1e-9);
    private static final LocalDate DAY_1 = LocalDate.of(2025, 10, 1);

    /// Reference vector MET-02: use before the first reading is unknown, so the first delta is left
    /// out.
    @Test
    void useADayLeavesOutWhatWasCountedBeforeTheFirstReading() {
        MeterLine line = line(
                reading("2025-10-01T00:00", "10"),
                reading("2025-10-02T02:00", "20"),
                reading("2025-10-03T12:00", "50"));

        assertThat(line.perDay()).hasValueCloseTo(16.0, EXACT);
        assertThat(line.lifeToDate()).hasValue(50);
        assertThat(line.firstReadOn()).contains(DAY_1);
        assertThat(line.lastReadOn()).contains(DAY_1.plusDays(2));
    }

    /// Reference vectors MET-01, MET-01b and E14: last done at 1,000, every 500, 1,320 now, 12 a day;
    /// 60 ahead.
    @ParameterizedTest
    @CsvSource({"1000, 500, 1320, 12, 0, 15", "1000, 500, 1320, 12, 60, 10", "0, 500, 0, 10, 0, 50"})
    void theDayOfAValueIsCountedFromTheLastReading(
            double lastDone, double every, int current, int perDay, double ahead, int daysToDue) {
        LocalDateTime now = LocalDateTime.of(2025, 10, 11, 0, 0);
        MeterLine line = line(
                Reading.normal(now.minusDays(10), BigDecimal.valueOf(current - 10L * perDay)),
                Reading.normal(now, BigDecimal.valueOf(current)));

        assertThat(line.perDay()).hasValue(perDay);
        assertThat(line.dayOf(lastDone + every - ahead))
                .contains(now.toLocalDate().plusDays(daysToDue));
    }

    @Test
    void betweenReadingsTheLineIsStraight() {
        MeterLine line = line(reading("2025-10-01T00:00", "100"), reading("2025-10-05T00:00", "140"));

        assertThat(line.valueAt(DAY_1.minusDays(1))).isEmpty();
        assertThat(line.valueAt(DAY_1)).hasValueCloseTo(110.0, EXACT);
        assertThat(line.valueAt(DAY_1.plusDays(2))).hasValueCloseTo(130.0, EXACT);
        assertThat(line.valueAt(DAY_1.plusDays(13))).hasValueCloseTo(240.0, EXACT);
        assertThat(line.dayOf(115)).contains(DAY_1.plusDays(1));
        assertThat(line.dayOf(140)).contains(DAY_1.plusDays(4));
        assertThat(line.dayOf(50)).contains(DAY_1);
    }

    @Test
    void aPlateauIsReachedWhenItBegins() {
        MeterLine line = line(
                reading("2025-10-01T06:00", "10"),
                reading("2025-10-03T06:00", "30"),
                reading("2025-10-08T06:00", "30"),
                reading("2025-10-09T06:00", "40"));

        assertThat(line.dayOf(30)).contains(DAY_1.plusDays(2));
        assertThat(line.dayOf(30.1)).contains(DAY_1.plusDays(7));
    }

    @Test
    void withoutTwoReadingsOrAMovementNothingIsProjected() {
        MeterLine none = line();
        MeterLine one = line(reading("2025-10-01T06:00", "10"));
        MeterLine still = line(reading("2025-10-01T06:00", "10"), reading("2025-10-09T06:00", "10"));

        assertThat(none.valueAt(DAY_1)).isEmpty();
        assertThat(none.lifeToDate()).isEmpty();
        assertThat(none.dayOf(0)).isEmpty();
        assertThat(none.firstReadOn()).isEmpty();
        assertThat(none.lastReadOn()).isEmpty();
        for (MeterLine line : List.of(one, still)) {
            assertThat(line.perDay()).isEmpty();
            assertThat(line.dayOf(10.5)).isEmpty();
            assertThat(line.dayOf(10)).contains(DAY_1);
            assertThat(line.valueAt(DAY_1.plusDays(400))).hasValue(10);
        }
    }

    @Test
    void aRollOverAndAReplacementLeaveNoStepInTheLine() {
        MeterLine line = line(
                reading("2025-10-01T00:00", "99950"),
                Reading.rollOver(
                        LocalDateTime.parse("2025-10-03T00:00"), new BigDecimal("50"), new BigDecimal("100000")),
                Reading.replacement(LocalDateTime.parse("2025-10-05T00:00"), new BigDecimal("150"), BigDecimal.ZERO),
                reading("2025-10-07T00:00", "100"));

        assertThat(line.lifeToDate()).hasValue(100_250);
        assertThat(line.perDay()).hasValueCloseTo(50.0, EXACT);
        assertThat(line.dayOf(100_300)).contains(LocalDate.of(2025, 10, 8));
    }

    @Test
    void aGaugeThatFallsProjectsNothingButKnowsWhenItStoodHigher() {
        MeterLine line = line(
                reading("2025-10-01T00:00", "6"), reading("2025-10-03T00:00", "8"), reading("2025-10-05T00:00", "5"));

        assertThat(line.perDay()).isEmpty();
        assertThat(line.valueAt(LocalDate.of(2025, 10, 3))).hasValueCloseTo(6.5, EXACT);
        assertThat(line.dayOf(7)).contains(LocalDate.of(2025, 10, 2));
        assertThat(line.dayOf(9)).isEmpty();
    }

    @Test
    void aDateBeyondACenturyIsNoDate() {
        MeterLine line = line(reading("2025-10-01T00:00", "0"), reading("2025-10-02T00:00", "0.0001"));

        assertThat(line.dayOf(1e9)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30})
    void aMeterIsStaleWhenItWasNotReadForLongerThanItMay(int days) {
        MeterLine line = MeterLine.of(List.of(reading("2025-10-01T23:00", "10")), days);

        assertThat(line.isStale(DAY_1.plusDays(days))).isFalse();
        assertThat(line.isStale(DAY_1.plusDays(days + 1L))).isTrue();
        assertThat(MeterLine.of(List.of(), days).isStale(DAY_1)).isTrue();
    }

    /// Seeded random counters: the day of a value is the first whose end has it, found by looking at
    /// each day.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theDayOfAValueIsTheFirstThatEndsWithIt(long seed) {
        var random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        LocalDateTime at = LocalDateTime.of(2025, 10, 1, 7, 30);
        int value = 100;
        for (int i = 0; i < 40; i++) {
            readings.add(Reading.normal(at, BigDecimal.valueOf(value)));
            at = at.plusMinutes(60 + random.nextInt(10_000));
            value += random.nextInt(60);
        }
        MeterLine line = MeterLine.of(readings, 30);
        for (int i = 0; i < 50; i++) {
            double wanted = 101 + random.nextInt(2 * value) + 0.123;
            LocalDate day = DAY_1;
            while (line.valueAt(day).orElseThrow() < wanted) {
                day = day.plusDays(1);
            }
            assertThat(line.dayOf(wanted)).contains(day);
        }
    }

    private static MeterLine line(Reading... readings) {
        return MeterLine.of(List.of(readings), 30);
    }

    private static Reading reading(String at, String value) {
        return Reading.normal(LocalDateTime.parse(at), new BigDecimal(value));
    }
}
