package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSheetTest {

    private static final Stop FILLER = new Stop(1, "FIL-1", "Filler");
    private static final Stop CAPPER = new Stop(2, "CAP-1", "Capper");

    @Test
    void aMachineVisitedTwiceIsTwoStops() {
        var sheet = sheet(FILLER, FILLER, CAPPER, FILLER);

        assertThat(sheet.stops()).extracting(List::size).containsExactly(2, 1, 1);
        assertThat(sheet.stops())
                .extracting(stop -> stop.getFirst().stop().tag())
                .containsExactly("FIL-1", "CAP-1", "FIL-1");
    }

    @Test
    void aRoundWithoutPointsHaltsNowhere() {
        assertThat(sheet().stops()).isEmpty();
    }

    private static RunSheet sheet(Stop... stops) {
        var run = new RunRow(
                1,
                "IR-000001",
                2,
                "R-1",
                "Morning round",
                "L2",
                "Line 2",
                LocalDate.of(2026, 3, 10),
                RoundRunStatus.DUE,
                stops.length,
                0,
                0,
                null,
                null,
                null,
                false);
        return new RunSheet(
                run,
                null,
                null,
                Arrays.stream(stops)
                        .map(stop -> new SheetPoint(
                                1, stop, "Belt", CheckPointKind.PASS_FAIL, null, Limits.NONE, null, null, List.of()))
                        .toList());
    }
}
