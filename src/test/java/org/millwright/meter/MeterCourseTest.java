package org.millwright.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.meter.MeterCourse.Step;

class MeterCourseTest {

    private static final LocalDateTime DAY_1 = LocalDateTime.of(2025, 10, 1, 8, 0);

    /// Reference vector MET-roll.
    @Test
    void aRollOverCountsOnAcrossTheSpan() {
        assertThat(lives(normal(0, "99950"), Reading.rollOver(DAY_1.plusDays(1), number("120"), number("100000"))))
                .containsExactly("99950", "100120");
    }

    @Test
    void aReplacementKeepsTheLifeToDate() {
        assertThat(lives(
                        normal(0, "8000"),
                        Reading.replacement(DAY_1.plusDays(2), number("8040"), number("5")),
                        normal(4, "25"),
                        normal(6, "45.5")))
                .containsExactly("8000", "8040", "8060", "8080.5");
    }

    @Test
    void ofTheSameMomentTheLastRecordedCounts() {
        assertThat(lives(normal(0, "10"), normal(1, "30"), normal(1, "20"), normal(2, "40")))
                .containsExactly("10", "20", "40");
    }

    @Test
    void aBackDatedReadingTakesItsPlaceByTime() {
        assertThat(lives(normal(0, "10"), normal(9, "100"), normal(4, "60"))).containsExactly("10", "60", "100");
    }

    @Test
    void withoutReadingsThereIsNoCourse() {
        assertThat(lives()).isEmpty();
    }

    private static List<String> lives(Reading... readings) {
        return MeterCourse.of(List.of(readings)).steps().stream()
                .map(Step::lifeToDate)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private static Reading normal(int days, String value) {
        return Reading.normal(DAY_1.plusDays(days), number(value));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
