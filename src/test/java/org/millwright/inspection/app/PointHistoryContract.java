package org.millwright.inspection.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CorrectAnswer;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.Limits;
import org.millwright.inspection.MachinePoint;
import org.millwright.inspection.Measured;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.PointHistory;
import org.millwright.inspection.PointHistoryRow;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.inspection.Trend.Direction;
import org.millwright.inspection.Verdict;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.TestStores;

abstract class PointHistoryContract extends PlantFixture {

    private static final LocalDate DAY_1 = TestStores.TODAY.minusDays(30);

    private long round;
    private long bearing;
    private long belt;

    @BeforeEach
    void aRound() {
        round = plant.roundRegister()
                .add(new RoundFields(
                        "R-1", "Morning", house, true, List.of(temperature("Bearing", pump), look("Belt", conveyor))))
                .orThrow();
        var points = plant.inspections().round(round).orElseThrow().fields().points();
        bearing = idOf(points.get(0));
        belt = idOf(points.get(1));
    }

    @Test
    void theLatestComesFirstWithWhoSaidItAndWhatCameOfIt() {
        walk(DAY_1, "61", FindingAction.CREATE);
        long hot = walk(DAY_1.plusDays(1), "185 °F", FindingAction.CREATE);

        PointHistory history = history(bearing);

        assertThat(history.name()).isEqualTo("Bearing");
        assertThat(history.stop().tag()).isEqualTo("P-101");
        assertThat(history.roundCode()).isEqualTo("R-1");
        assertThat(history.rows()).hasSize(2);
        PointHistoryRow latest = history.rows().getFirst();
        assertThat(latest.run().id()).isEqualTo(hot);
        assertThat(latest.by()).isEqualTo("Ada");
        assertThat(latest.right().typed()).isEqualTo("185 °F");
        assertThat(latest.right().reading()).isEqualByComparingTo("85");
        assertThat(latest.right().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(latest.given())
                .isNotNull()
                .satisfies(given -> assertThat(given.workOrder()).isNotNull());
        assertThat(history.rows().getLast().right().reading()).isEqualByComparingTo("61");
    }

    @Test
    void whatIsNotSignedIsNotHistory() {
        long run = plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();
        plant.roundRuns().answer(run, new PointAnswer(bearing, "61", null)).orThrow();

        assertThat(history(bearing).rows()).isEmpty();
        assertThat(plant.inspections().pointHistory(-1)).isEmpty();
    }

    @Test
    void correctionsStandInTheirLineAndCountForTheTrend() {
        long run = 0;
        for (int day = 0; day < 6; day++) {
            run = walk(DAY_1.plusDays(day), String.valueOf(60 + day), FindingAction.NOTE_ONLY);
        }
        correct(run, bearing, "65.5");
        correct(run, bearing, "66");

        PointHistory history = history(bearing);

        assertThat(history.rows().getFirst().corrections()).hasSize(2);
        assertThat(history.rows().getFirst().right().reading()).isEqualByComparingTo("66");
        assertThat(history.measured())
                .extracting(Measured::value)
                .containsExactly(
                        new BigDecimal("60"),
                        new BigDecimal("61"),
                        new BigDecimal("62"),
                        new BigDecimal("63"),
                        new BigDecimal("64"),
                        new BigDecimal("66"));
        assertThat(history.trend().direction()).isEqualTo(Direction.RISING);
    }

    @Test
    void aPointThatWasLeftUndoneAppearsOnceItIsSaidWhatWasFound() {
        long run = walk(DAY_1, "61", FindingAction.NOTE_ONLY);
        walk(DAY_1.plusDays(1), "62", FindingAction.NOTE_ONLY);
        assertThat(history(belt).rows()).isEmpty();

        correct(run, belt, "P");

        assertThat(history(belt).rows()).singleElement().satisfies(row -> {
            assertThat(row.given()).isNull();
            assertThat(row.run().id()).isEqualTo(run);
            assertThat(row.by()).isEqualTo("Ada");
            assertThat(row.right().verdict()).isEqualTo(Verdict.PASS);
        });
        assertThat(history(bearing).rows()).hasSize(2);
    }

    @Test
    void readingsOfAnOlderRevisionAreTurnedIntoTheUnitOfToday() {
        walk(DAY_1, "60", FindingAction.NOTE_ONLY);
        RoundDetail seen = plant.inspections().round(round).orElseThrow();
        CheckPointFields now = seen.fields()
                .points()
                .getFirst()
                .asking(Question.number("°F", new Limits(null, null, new BigDecimal("160"), null)));
        plant.roundRegister()
                .change(
                        round,
                        seen.version(),
                        new RoundFields(
                                "R-1",
                                "Morning",
                                house,
                                true,
                                List.of(now, seen.fields().points().getLast())))
                .orThrow();
        walk(DAY_1.plusDays(1), "150", FindingAction.NOTE_ONLY);

        PointHistory history = history(bearing);

        assertThat(history.rows())
                .extracting(row -> row.asked().unit())
                .as("what was asked stays")
                .containsExactly("°F", "°C");
        assertThat(history.measured())
                .extracting(Measured::value)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("140"), new BigDecimal("150"));
    }

    @Test
    void aMachineHasItsPointsAndTheHouseAllBelowIt() {
        walk(DAY_1, "60", FindingAction.NOTE_ONLY);
        walk(DAY_1.plusDays(1), "62", FindingAction.NOTE_ONLY);
        var queries = plant.inspections();

        assertThat(queries.machinePoints(queries.machinePointIds(house)))
                .extracting(MachinePoint::name)
                .as("by tag")
                .containsExactly("Belt", "Bearing");
        assertThat(queries.machinePoints(queries.machinePointIds(pump)))
                .singleElement()
                .satisfies(point -> assertThat(point.past()).hasSize(2))
                .satisfies(point -> assertThat(point.past().getLast().reading()).isEqualByComparingTo("62"));
        assertThat(queries.searchPoints("bear", 5))
                .extracting(MachinePoint::name)
                .containsExactly("Bearing");
        assertThat(queries.searchPoints("cv-0", 5))
                .extracting(MachinePoint::name)
                .containsExactly("Belt");
    }

    protected PointHistory history(long point) {
        return plant.inspections().pointHistory(point).orElseThrow();
    }

    private void correct(long run, long point, String right) {
        plant.roundCorrections()
                .correct(new CorrectAnswer(run, new PointAnswer(point, right, null), "Misread"))
                .orThrow();
    }

    private long walk(LocalDate day, String temperature, FindingAction action) {
        return on(
                day,
                tx -> plant.roundRuns()
                        .createIn(tx, round, day)
                        .then(run -> plant.roundRuns()
                                .answerIn(tx, run.id(), List.of(new PointAnswer(bearing, temperature, null)))
                                .then(answers -> plant.roundSigning()
                                        .signIn(
                                                tx,
                                                new SignRound(
                                                        run.id(),
                                                        "Ada",
                                                        SignatureMeaning.INSPECTED,
                                                        true,
                                                        Map.of(bearing, action))))
                                .map(signed -> run.id())));
    }
}
