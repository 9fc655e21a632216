package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSheetTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Test
    void pointsAreGroupedByWhereTheWalkHalts() {
        var sheet = new RunSheet(
                run(RoundRunStatus.DUE), null, null, List.of(point(1, 7), point(2, 7), point(3, 8), point(4, 7)));

        assertThat(sheet.stops())
                .extracting(stop -> stop.stream().map(SheetPoint::checkPointId).toList())
                .containsExactly(List.of(1L, 2L), List.of(3L), List.of(4L));
    }

    @Test
    void aSheetWithoutPointsHasNoStops() {
        assertThat(new RunSheet(run(RoundRunStatus.DUE), null, null, List.of()).stops())
                .isEmpty();
    }

    @Test
    void aRunIsLateOnlyWhileItIsOpen() {
        assertThat(run(RoundRunStatus.DUE).daysLate(DUE)).isZero();
        assertThat(run(RoundRunStatus.IN_PROGRESS).daysLate(DUE.plusDays(3))).isEqualTo(3);
        assertThat(run(RoundRunStatus.SIGNED).daysLate(DUE.plusDays(3))).isZero();
        assertThat(run(RoundRunStatus.SKIPPED).daysLate(DUE.plusDays(3))).isZero();
    }

    private static RunRow run(RoundRunStatus status) {
        return new RunRow(1, "RD-000001", 1, "R", "Round", "T", "E", DUE, status, 4, 0, 0, null, null, null, false);
    }

    private static SheetPoint point(long id, long machine) {
        return new SheetPoint(
                id,
                new Stop(machine, "M-" + machine, "Machine"),
                "Point",
                Question.PASS_FAIL,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }
}
