package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PlantDaysTest {

    private static final LocalDate SATURDAY = LocalDate.of(2025, 7, 12);

    @Test
    void officesWorkOnWeekdaysThatAreNoHolidays() {
        assertThat(PlantDays.office(SATURDAY)).isFalse();
        assertThat(PlantDays.office(SATURDAY.plusDays(2))).isTrue();
        assertThat(PlantDays.office(LocalDate.of(2025, 12, 25))).isFalse();
        assertThat(PlantDays.officeDayFrom(LocalDate.of(2025, 12, 24))).isEqualTo(LocalDate.of(2025, 12, 29));
    }

    @Test
    void linesRunHardestOnSummerWeekdays() {
        double summer = PlantDays.load(LocalDate.of(2025, 7, 15));
        assertThat(summer).isGreaterThan(PlantDays.load(LocalDate.of(2025, 1, 14)) * 1.5);
        assertThat(summer).isGreaterThan(PlantDays.load(SATURDAY));
        assertThat(PlantDays.load(SATURDAY)).isGreaterThan(PlantDays.load(SATURDAY.plusDays(1)));
    }
}
