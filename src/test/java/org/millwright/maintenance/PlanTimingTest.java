package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class PlanTimingTest {

    /// Monthly from 31 January: the day from which a machine is concerned when the plan is entered on a day.
    @ParameterizedTest
    @CsvSource({"2026-01-10, 2026-01-31", "2026-01-31, 2026-01-31", "2026-03-10, 2026-02-28", "2027-03-31, 2027-03-31"})
    void aPlanEnteredLateBeginsWithTheLatestDateThatHasCome(LocalDate entered, LocalDate concern) {
        var timing = new PlanTiming(
                Recurrence.every(1, Frequency.MONTHLY), LocalDate.of(2026, 1, 31), PlanBasis.SCHEDULED, 0);

        assertThat(timing.concern(entered)).isEqualTo(concern);
    }
}
