package org.millwright.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.workorder.WorkOrderType;

class JobLifeTest {

    private static final LocalDate END = LocalDate.of(2026, 2, 28);

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, , , true",
        "2026-03-01, , , false",
        "2026-02-01, 2026-02-28, , false",
        "2026-02-01, 2026-03-01, , true",
        "2026-02-01, , 2026-02-28, false",
        "2026-02-01, , 2026-03-01, true"
    })
    void openAtTheEndOfADay(LocalDate reported, LocalDate completed, LocalDate givenUp, boolean open) {
        var job = new JobLife(WorkOrderType.CORRECTIVE, reported, null, completed, givenUp, null);

        assertThat(job.isOpenAt(END)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-27, true", "2026-02-28, false", ", false"})
    void overdueFromTheDayAfterItsDate(LocalDate due, boolean overdue) {
        var job = new JobLife(WorkOrderType.CORRECTIVE, LocalDate.of(2026, 2, 1), due, null, null, null);

        assertThat(job.isOverdueAt(END)).isEqualTo(overdue);
    }

    @Test
    void workThatIsDoneIsNotOverdue() {
        var job = new JobLife(WorkOrderType.CORRECTIVE, END.minusDays(9), END.minusDays(5), END, null, null);

        assertThat(job.isOverdueAt(END)).isFalse();
        assertThat(job.isOverdueAt(END.minusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-03T09:00:00Z, 2026-02-03T13:30:00Z, 2026-02-03T12:30:00Z, 3.5",
        "2026-02-03T09:00:00Z, 2026-02-03T13:30:00Z, , 4.5",
        "2026-02-03T09:00:00Z, 2026-02-03T09:20:00Z, , 0.3333",
        "2026-02-03T09:00:00Z, 2026-02-03T13:30:00Z, 2026-02-03T08:30:00Z, 0",
        "2026-02-03T09:00:00Z, , , ",
        ", 2026-02-03T13:30:00Z, , "
    })
    void repairRunsFromTheStartUntilTheMachineRuns(
            Instant started, Instant completed, Instant back, java.math.BigDecimal hours) {
        var counted = JobLife.repairHours(started, completed, back);

        if (hours == null) {
            assertThat(counted).isNull();
        } else {
            assertThat(counted).isEqualByComparingTo(hours);
        }
    }
}
