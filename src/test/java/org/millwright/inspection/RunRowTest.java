package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunRowTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @CsvSource({
        "2026-03-07, DUE, 3",
        "2026-03-07, IN_PROGRESS, 3",
        "2026-03-07, SIGNED, 0",
        "2026-03-10, DUE, 0",
        "2026-03-11, DUE, 0",
    })
    void onlyARoundThatIsStillToBeWalkedIsLate(LocalDate due, RoundRunStatus status, long late) {
        var run = new RunRow(
                1,
                "IR-000001",
                2,
                "R-1",
                "Morning round",
                "L2",
                "Line 2",
                due,
                status,
                12,
                3,
                1,
                null,
                null,
                null,
                false);

        assertThat(run.daysLate(TODAY)).isEqualTo(late);
    }
}
