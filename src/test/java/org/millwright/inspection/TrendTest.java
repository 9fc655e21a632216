package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.Trend.Direction;
import org.millwright.kernel.Message;

class TrendTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T07:00:00Z");
    private static final Limits LIMITS =
            new Limits(new BigDecimal("10"), new BigDecimal("20"), new BigDecimal("80"), new BigDecimal("90"));

    @Test
    void aRisingLineTellsItsSlopeAndWhenItCrosses() {
        Trend trend = Trend.of(daily(60, 62, 64, 66, 68, 70, 72, 74), LIMITS);

        assertThat(trend.direction()).isEqualTo(Direction.RISING);
        assertThat(trend.line())
                .satisfies(line -> assertThat(line.slope()).isCloseTo(2, within(1e-9)))
                .satisfies(line -> assertThat(line.at(0)).isCloseTo(60, within(1e-9)));
        assertThat(trend.crossings())
                .as("the alarm at 90 is 15 days away, and the readings reach back 7")
                .containsExactly(
                        new Crossing(Zone.HIGH_WARNING, new BigDecimal("80"), FIRST.plus(Duration.ofDays(10))));
        assertThat(trend.next()).contains(trend.crossings().getFirst());
        assertThat(TrendWords.direction(trend, "°C"))
                .isEqualTo(Message.of("inspection.trend.rising", new BigDecimal("2"), "°C"));
    }

    @Test
    void aFallingLineComesToTheLowerLimits() {
        Trend trend = Trend.of(daily(40, 37, 34, 31, 28, 25), LIMITS);

        assertThat(trend.direction()).isEqualTo(Direction.FALLING);
        assertThat(trend.crossings()).extracting(Crossing::into).containsExactly(Zone.LOW_WARNING, Zone.LOW_ALARM);
        assertThat(trend.crossings().getLast().at()).isEqualTo(FIRST.plus(Duration.ofDays(10)));
    }

    @Test
    void aLimitThatTheLineHasPassedIsNoCrossing() {
        Trend trend = Trend.of(daily(76, 78, 80, 82, 84, 86), LIMITS);

        assertThat(trend.crossings()).extracting(Crossing::into).containsExactly(Zone.HIGH_ALARM);
    }

    @Test
    void aLimitThatTheLastReadingIsBeyondIsNoCrossing() {
        Trend trend = Trend.of(daily(60, 62, 64, 66, 68, 81), LIMITS);

        assertThat(trend.line()).satisfies(line -> assertThat(line.at(5)).isLessThan(80));
        assertThat(trend.crossings()).extracting(Crossing::into).containsExactly(Zone.HIGH_ALARM);
    }

    @Test
    void fewReadingsAndReadingsOfOneHourTellNothing() {
        assertThat(Trend.of(daily(60, 62, 64, 66, 68), LIMITS))
                .satisfies(trend -> assertThat(trend.direction()).isEqualTo(Direction.UNKNOWN))
                .satisfies(trend -> assertThat(trend.crossings()).isEmpty());
        assertThat(Trend.of(every(Duration.ofMinutes(10), 60, 62, 64, 66, 68, 70), LIMITS)
                        .direction())
                .isEqualTo(Direction.UNKNOWN);
        assertThat(Trend.of(List.of(), LIMITS).readings()).isZero();
    }

    @Test
    void scatterIsSteadyAndHasNoDate() {
        Trend trend = Trend.of(daily(60, 78, 61, 77, 62, 79), LIMITS);

        assertThat(trend.direction()).isEqualTo(Direction.STEADY);
        assertThat(trend.crossings()).isEmpty();
        assertThat(TrendWords.explain(trend, "°C", ZoneOffset.UTC).lines())
                .extracting(Message::key)
                .contains("inspection.trend.chance")
                .endsWith("inspection.trend.steady");
    }

    @Test
    void onlyTheLastReadingsCount() {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            values.add(i < 70 ? 70 : i - 40);
        }
        Trend trend = Trend.of(daily(values.stream().mapToInt(Integer::intValue).toArray()), LIMITS);

        assertThat(trend.readings()).isEqualTo(Trend.MOST);
        assertThat(trend.line()).satisfies(line -> assertThat(line.slope()).isCloseTo(1, within(1e-9)));
        assertThat(trend.first()).isEqualTo(FIRST.plus(Duration.ofDays(70)));
    }

    @Test
    void noDateIsFartherAwayThanAYear() {
        Trend trend = Trend.of(every(Duration.ofDays(300), 30, 35, 40, 45, 50, 55), LIMITS);

        assertThat(trend.direction()).isEqualTo(Direction.RISING);
        assertThat(trend.crossings()).isEmpty();
    }

    private static List<Measured> daily(int... values) {
        return every(Duration.ofDays(1), values);
    }

    private static List<Measured> every(Duration step, int... values) {
        List<Measured> readings = new ArrayList<>();
        for (int value : values) {
            BigDecimal reading = BigDecimal.valueOf(value);
            readings.add(new Measured(FIRST.plus(step.multipliedBy(readings.size())), reading, LIMITS.zone(reading)));
        }
        return readings;
    }
}
