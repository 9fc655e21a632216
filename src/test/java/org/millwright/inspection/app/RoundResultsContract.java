package org.millwright.inspection.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.inspection.AnswerChoice;
import org.millwright.inspection.AnswerRow;
import org.millwright.inspection.CorrectAnswer;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.PassRate;
import org.millwright.inspection.Period;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.ResultBy;
import org.millwright.inspection.ResultLine;
import org.millwright.inspection.Results;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;

abstract class RoundResultsContract extends PlantFixture {

    private static final LocalDate DAY = TestStores.TODAY.minusDays(5);
    private static final Period MONTH = Period.lastDays(TestStores.TODAY, 30);

    @TempDir
    Path folder;

    private long bearing;
    private long belt;
    private long round;
    private long first;

    /// On the first run the bearing passes and the belt fails; on the second the belt is left undone.
    @BeforeEach
    void twoRuns() {
        round = plant.roundRegister()
                .add(new RoundFields(
                        "R-1", "Morning", house, true, List.of(temperature("Bearing", pump), look("Belt", conveyor))))
                .orThrow();
        var points = plant.inspections().round(round).orElseThrow().fields().points();
        bearing = idOf(points.get(0));
        belt = idOf(points.get(1));
        first = walk(
                DAY,
                "Ada",
                new PointAnswer(bearing, "140 °F", null),
                new PointAnswer(belt, "F", "=HYPERLINK(\"http://x\")"));
        walk(DAY.plusDays(1), "Bob", new PointAnswer(bearing, "75", null));
    }

    @Test
    void aRoundIsCountedWithWhatWasNotDoneApart() {
        assertThat(lines(ResultBy.ROUND)).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("R-1");
            assertThat(line.results()).isEqualTo(new Results(new PassRate(1, 1, 1, 0), 0, 1));
            assertThat(line.results().points()).isEqualTo(4);
            assertThat(line.results().rate().percent()).contains(new BigDecimal("50.0"));
        });
    }

    @Test
    void aCorrectionCountsAsWhatIsRightAlsoWhereNothingWasDone() {
        correct(first, belt, "N", "The belt was away");
        correct(first, belt, "P", null);
        long second = plant.roundResults()
                .answers(AnswerChoice.of(MONTH, ResultLine.Scope.ALL, null))
                .getFirst()
                .run()
                .id();
        correct(second, belt, "P", null);

        assertThat(lines(ResultBy.ROUND).getFirst().results()).isEqualTo(new Results(new PassRate(3, 1, 0, 0), 0, 0));
        for (Verdict verdict : Verdict.values()) {
            assertThat(behind(ResultLine.Scope.ALL, verdict))
                    .as(verdict.name())
                    .hasSize(lines(ResultBy.ROUND).getFirst().results().of(verdict));
        }
    }

    @Test
    void everyFigureHasItsList() {
        for (ResultBy by : ResultBy.values()) {
            for (ResultLine line : lines(by)) {
                for (Verdict verdict : Verdict.values()) {
                    assertThat(behind(line.scope(), verdict))
                            .as(line.name() + " " + verdict)
                            .hasSize(line.results().of(verdict));
                }
                assertThat(plant.roundResults().answers(AnswerChoice.of(MONTH, line.scope(), null)))
                        .hasSize(line.results().notDone());
                assertThat(plant.roundResults().answers(AnswerChoice.all(MONTH, line.scope())))
                        .hasSize(line.results().points());
            }
        }
    }

    @Test
    void anInspectorIsWhoAnsweredOrLeftUndone() {
        assertThat(lines(ResultBy.INSPECTOR))
                .extracting(ResultLine::name, line -> line.results().notDone())
                .containsExactly(tuple("Ada", 0), tuple("Bob", 1));
    }

    @Test
    void anAreaIsTheNearestAboveTheMachine() {
        assertThat(lines(ResultBy.AREA)).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("BH");
            assertThat(line.scope().equipment()).containsExactlyInAnyOrder(pump, conveyor);
        });
    }

    @Test
    void onlyRunsSignedInThePeriodCount() {
        assertThat(plant.roundResults().lines(new Period(DAY.plusDays(1), DAY.plusDays(1)), ResultBy.ROUND))
                .singleElement()
                .satisfies(line -> assertThat(line.results().points()).isEqualTo(2));
        assertThat(plant.roundResults().lines(new Period(DAY.minusDays(9), DAY.minusDays(1)), ResultBy.ROUND))
                .isEmpty();
    }

    @Test
    void theWorkbookHasARowForEveryPointAndRunsNoFormula() throws Exception {
        correct(first, bearing, "85", "Misread");
        Path file = folder.resolve("history.csv");

        Outcome<Long> written = plant.roundResults()
                .export("r-1", null, null, file, new Messages(Locale.UK, store::zone), (done, said) -> {}, () -> false);

        assertThat(written).isEqualTo(Outcome.done(4L));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst()).contains("Round", "Entry", "Value", "Unit", "Right value");
        assertThat(lines)
                .as("the latest run first, in walking order")
                .satisfiesExactly(
                        headings -> {},
                        line -> assertThat(line).contains("Bob", "75", "High warning"),
                        line -> assertThat(line).contains("Belt", "Not done"),
                        line -> assertThat(line).contains("140 °F", "60", "°C", "85"),
                        line -> assertThat(line).contains("'=HYPERLINK"));
        assertThat(keys(plant.roundResults()
                        .export(
                                "R-9",
                                null,
                                null,
                                file,
                                new Messages(Locale.UK, store::zone),
                                (done, said) -> {},
                                () -> false)))
                .containsExactly("inspection.refused.no-round");
    }

    private List<ResultLine> lines(ResultBy by) {
        return plant.roundResults().lines(MONTH, by);
    }

    private List<AnswerRow> behind(ResultLine.Scope scope, Verdict verdict) {
        List<AnswerRow> rows = plant.roundResults().answers(AnswerChoice.of(MONTH, scope, verdict));
        assertThat(rows).allSatisfy(row -> assertThat(row.verdict()).isEqualTo(verdict));
        return rows;
    }

    private void correct(long run, long point, String right, @Nullable String note) {
        plant.roundCorrections()
                .correct(new CorrectAnswer(run, new PointAnswer(point, right, note), "Wrong"))
                .orThrow();
    }

    private long walk(LocalDate day, String inspector, PointAnswer... given) {
        return on(day, tx -> {
            tx.as(new Actor(inspector, "desk"), tx.now());
            return plant.roundRuns()
                    .createIn(tx, round, day)
                    .then(run -> plant.roundRuns()
                            .answerIn(tx, run.id(), List.of(given))
                            .then(answers -> plant.roundSigning()
                                    .signIn(
                                            tx,
                                            new SignRound(
                                                    run.id(),
                                                    inspector,
                                                    SignatureMeaning.INSPECTED,
                                                    given.length < 2,
                                                    Map.of(
                                                            belt,
                                                            FindingAction.NOTE_ONLY,
                                                            bearing,
                                                            FindingAction.NOTE_ONLY))))
                            .map(signed -> run.id()));
        });
    }
}
