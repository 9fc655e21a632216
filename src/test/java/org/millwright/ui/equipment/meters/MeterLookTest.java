package org.millwright.ui.equipment.meters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterCourse;
import org.millwright.meter.MeterFields;
import org.millwright.meter.MeterState;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingRow;
import org.millwright.meter.ReadingRow.Strike;
import org.millwright.meter.ReadingSource;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;

class MeterLookTest {

    private static final LocalDateTime DAY_1 = LocalDateTime.of(2026, 3, 1, 8, 0);
    private static final Meter.Machine PUMP = new Meter.Machine("P-101", "Feed pump");

    @Test
    void theStateSaysWhetherTheLastReadingIsStillTrue() {
        assertThat(state(counter(null), DAY_1.toLocalDate().plusDays(10)).meaning())
                .isEqualTo(Meaning.SUCCESS);
        assertThat(state(counter(null), DAY_1.toLocalDate().plusDays(60)).word().key())
                .isEqualTo("meter.state.stale");
        assertThat(state(counter(DAY_1.toLocalDate()), DAY_1.toLocalDate()).meaning())
                .isEqualTo(Meaning.MUTED);
        assertThat(MeterLook.state(MeterState.of(counter(null), MeterCourse.of(List.of()), DAY_1.toLocalDate()))
                        .word()
                        .key())
                .isEqualTo("meter.state.never");
    }

    @Test
    void theUseADayHasAsManyDigitsAsSaySomething() {
        assertThat(MeterLook.perDay(read(counter(null), DAY_1.toLocalDate()))).isEqualByComparingTo("2.67");
        assertThat(MeterLook.perDay(read(gauge(), DAY_1.toLocalDate()))).isNull();
    }

    @Test
    void aReadingTellsHowItWentOnAndWhatBecameOfIt() {
        Reading plain = Reading.normal(DAY_1, BigDecimal.ONE);
        var strike = new Strike("digits mixed up", Instant.EPOCH, "Max");

        assertThat(MeterLook.remark(row(plain, true, null))).isNull();
        assertThat(key(row(plain, false, null))).isEqualTo("meters.followed");
        assertThat(key(row(plain, false, strike))).isEqualTo("meters.struck");
        assertThat(key(row(Reading.rollOver(DAY_1, BigDecimal.ONE, BigDecimal.TEN), true, null)))
                .isEqualTo("enum.ReadingKind.ROLL_OVER");
        assertThat(key(row(Reading.replacement(DAY_1, BigDecimal.ONE, BigDecimal.ZERO), true, null)))
                .isEqualTo("enum.ReadingKind.REPLACEMENT");
    }

    private static Status state(Meter meter, LocalDate today) {
        return MeterLook.state(read(meter, today));
    }

    private static MeterState read(Meter meter, LocalDate today) {
        return MeterState.of(
                meter,
                MeterCourse.of(List.of(
                        Reading.normal(DAY_1.minusDays(3), new BigDecimal("12")),
                        Reading.normal(DAY_1, new BigDecimal("20")))),
                today);
    }

    private static Meter counter(@Nullable LocalDate retiredOn) {
        return new Meter(4, 1, MeterFields.counter(7, "Hours", "h"), retiredOn, PUMP);
    }

    private static Meter gauge() {
        return new Meter(4, 1, MeterFields.gauge(7, "Pressure", "bar"), null, PUMP);
    }

    private static ReadingRow row(Reading reading, boolean counts, @Nullable Strike strike) {
        return new ReadingRow(
                1, reading, counts ? reading.value() : null, ReadingSource.ENTERED, null, Instant.EPOCH, "Max", strike);
    }

    private static String key(ReadingRow row) {
        return Objects.requireNonNull(MeterLook.remark(row)).word().key();
    }
}
