package org.millwright.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Violation;

class MeterRulesTest {

    private static final MeterFields HOURS = MeterFields.counter(7, "Running hours", "h");
    private static final LocalDateTime DAY_1 = LocalDateTime.of(2026, 3, 1, 8, 0);

    @Test
    void aNameAndAUnitAreEnough() {
        assertThat(MeterRules.check(HOURS).violations()).isEmpty();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = new MeterFields(
                7,
                " ",
                "x".repeat(21),
                MeterKind.COUNTER,
                new BigDecimal("1e13"),
                LocalDate.of(2999, 1, 1),
                BigDecimal.ZERO,
                0,
                "x".repeat(2001));

        assertThat(MeterRules.check(wrong).violations())
                .extracting(Violation::field)
                .containsExactly("name", "unit", "note", "installedOn", "staleAfterDays", "span", "usualPerDay");
    }

    @Test
    void aGaugeCountsToNothing() {
        assertThat(MeterRules.check(MeterFields.gauge(7, "Pressure", "bar").withSpan(BigDecimal.TEN))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("span");
    }

    @Test
    void readingsHoldWhatTheMeterIs() {
        List<Reading> readings = List.of(
                Reading.normal(DAY_1, new BigDecimal("500")),
                Reading.replacement(DAY_1.plusDays(1), new BigDecimal("600"), new BigDecimal("20")));
        var after = new MeterFields(
                8, "Hours", "h", MeterKind.GAUGE, new BigDecimal("20"), LocalDate.of(2026, 3, 2), null, 30, null);

        assertThat(MeterRules.checkChange(new Checks(), HOURS, after, readings).violations())
                .extracting(Violation::field)
                .containsExactly("kind", "equipmentId", "installedOn", "span");
        assertThat(MeterRules.checkChange(new Checks(), HOURS, after, List.of()).violations())
                .isEmpty();
        assertThat(MeterRules.checkChange(new Checks(), HOURS, HOURS.withSpan(new BigDecimal("21")), readings)
                        .violations())
                .isEmpty();
    }
}
