package org.millwright.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterStateTest {

    private static final Meter HOURS = new Meter(
            4, 1, MeterFields.counter(7, "Running hours", "h"), null, new Meter.Machine("P-101", "Feed pump"));
    private static final LocalDateTime DAY_1 = LocalDateTime.of(2026, 3, 1, 8, 0);

    @Test
    void itStandsWhereTheLastReadingLeftIt() {
        Reading last = Reading.normal(DAY_1.plusDays(4), new BigDecimal("60"));
        var course =
                MeterCourse.of(List.of(Reading.replacement(DAY_1, new BigDecimal("800"), new BigDecimal("20")), last));

        MeterState state = MeterState.of(HOURS, course, LocalDate.of(2026, 3, 10));

        assertThat(state.last()).isEqualTo(last);
        assertThat(state.lifeToDate()).isEqualTo("840");
        assertThat(state.perDay()).hasValue(10);
        assertThat(state.stale()).isFalse();
        assertThat(MeterState.of(HOURS, course, LocalDate.of(2026, 4, 10)).stale())
                .isTrue();
    }

    @Test
    void aGaugeHasNoUse() {
        var pressure = new Meter(4, 1, MeterFields.gauge(7, "Pressure", "bar"), null, HOURS.machine());
        var course = MeterCourse.of(
                List.of(Reading.normal(DAY_1, BigDecimal.ONE), Reading.normal(DAY_1.plusDays(1), BigDecimal.TEN)));

        assertThat(MeterState.of(pressure, course, LocalDate.of(2026, 3, 10)).perDay())
                .isEmpty();
    }

    @Test
    void neverReadItStandsNowhere() {
        MeterState state = MeterState.of(HOURS, MeterCourse.of(List.of()), LocalDate.of(2026, 3, 10));

        assertThat(state.last()).isNull();
        assertThat(state.lifeToDate()).isNull();
        assertThat(state.perDay()).isEmpty();
        assertThat(state.stale()).isTrue();
    }
}
