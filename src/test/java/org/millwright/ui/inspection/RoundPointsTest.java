package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Question;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.Stop;
import org.millwright.inspection.Verdict;

class RoundPointsTest {

    private final RoundPoints points = new RoundPoints();

    RoundPointsTest() {
        // stops: machines 1, 1, 2, 2, 1
        long[] machines = {1, 1, 2, 2, 1};
        for (int i = 0; i < machines.length; i++) {
            points.all()
                    .add(new PointState(new SheetPoint(
                            10 + i,
                            new Stop(machines[i], "M-" + machines[i], "Machine"),
                            "Point",
                            Question.PASS_FAIL,
                            null,
                            null,
                            List.of(),
                            List.of(),
                            List.of())));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 2", "3, 1, 4", "4, 1, 5", "4, -1, 2", "3, -1, 0", "1, -1, -1"})
    void aPageGoesToTheNextStop(int from, int step, int to) {
        assertThat(points.stop(from, step)).isEqualTo(to);
    }

    @Test
    void theFirstThatIsNotDoneIsFound() {
        assertThat(points.firstNotDone()).isZero();
        points.all().forEach(point -> point.take(new Answer(Verdict.PASS, null, null, "P", null)));
        points.at(3).take(null);
        assertThat(points.firstNotDone()).isEqualTo(3);
        assertThat(points.answered()).isEqualTo(4);
        points.at(3).askReason();
        assertThat(points.areUnsaved()).isTrue();
        assertThat(points.of(13)).isEqualTo(3);
        assertThat(points.of(99)).isEqualTo(RoundPoints.NONE);
    }
}
