package org.millwright.maintenance.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.CalendarFilter;

class FirstOfDaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);

    @Test
    void allAreCountedAndTheFirstOfEachDayKept() {
        var first = new FirstOfDays(CalendarFilter.OPEN, 2);
        for (long id = 1; id <= 3; id++) {
            first.take(MONDAY, id, 0);
        }
        first.take(MONDAY.plusDays(1), 4, 0);

        assertThat(first.ids()).containsExactly(1L, 2L, 4L);
        assertThat(first.counts()).containsEntry(MONDAY, 3).containsEntry(MONDAY.plusDays(1), 1);
    }

    @Test
    void whatIsOnOtherMachinesTakesNobodysPlace() {
        var first = new FirstOfDays(new CalendarFilter(null, Set.of(7L), true), 1);
        first.take(MONDAY, 1, 8);
        first.take(MONDAY, 2, 7);

        assertThat(first.ids()).containsExactly(2L);
        assertThat(first.counts()).containsEntry(MONDAY, 1);
    }
}
