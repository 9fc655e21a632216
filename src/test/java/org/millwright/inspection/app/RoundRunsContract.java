package org.millwright.inspection.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunCounts;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.Zone;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.TestStores;

abstract class RoundRunsContract extends PlantFixture {

    private long round;
    private long bearing;
    private long belt;

    @BeforeEach
    void aRound() {
        var points = List.of(temperature("Bearing", pump), look("Belt", conveyor), look("Guard", pump));
        round = plant.roundRegister()
                .add(new RoundFields("R-1", "Morning", house, true, points))
                .orThrow();
        List<CheckPointFields> added =
                plant.inspections().round(round).orElseThrow().fields().points();
        bearing = idOf(added.getFirst());
        belt = idOf(added.get(1));
    }

    @Test
    void eachAnswerIsSavedAtOnceAndBeginsTheRun() {
        RunRef run = create(TestStores.TODAY);
        assertThat(run.number()).isEqualTo("RD-000001");

        plant.roundRuns()
                .answer(run.id(), new PointAnswer(bearing, "92,5", "hot"))
                .orThrow();

        RunRow row = plant.inspections().sheet(run.id()).orElseThrow().run();
        assertThat(row.status()).isEqualTo(RoundRunStatus.IN_PROGRESS);
        assertThat(row.startedAt()).isEqualTo(TestStores.NOW);
        assertThat(List.of(row.points(), row.answered(), row.findings())).containsExactly(3, 1, 1);
        var given = answered(point(run, 0));
        assertThat(given.answer().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(given.answer().zone()).isEqualTo(Zone.HIGH_ALARM);
        assertThat(given.answer().reading()).isEqualTo(new BigDecimal("92.5"));
        assertThat(given.answer().typed()).isEqualTo("92,5");
        assertThat(given.by()).isEqualTo(TestStores.MAX.name());
    }

    @Test
    void answeringAgainReplacesAndClearingLeavesItUndone() {
        RunRef run = create(TestStores.TODAY);
        plant.roundRuns().answer(run.id(), new PointAnswer(bearing, "92", null)).orThrow();
        plant.roundRuns().answer(run.id(), new PointAnswer(bearing, "65", null)).orThrow();

        assertThat(answered(point(run, 0)).answer().verdict()).isEqualTo(Verdict.PASS);

        plant.roundRuns().clear(run.id(), bearing).orThrow();
        assertThat(point(run, 0).answer()).isNull();
    }

    @Test
    void anAnswerKeepsTheLimitsThatJudgedIt() {
        RunRef run = create(TestStores.TODAY);
        plant.roundRuns().answer(run.id(), new PointAnswer(bearing, "75", null)).orThrow();
        var detail = plant.inspections().round(round).orElseThrow();
        var narrower = new Limits(null, null, new BigDecimal("50"), new BigDecimal("60"));
        var first = detail.fields().points().getFirst();
        plant.roundRegister()
                .change(
                        round,
                        detail.version(),
                        new RoundFields(
                                "R-1",
                                "Morning",
                                house,
                                true,
                                List.of(
                                        new CheckPointFields(
                                                first.id(),
                                                first.name(),
                                                pump,
                                                first.kind(),
                                                "°F",
                                                narrower,
                                                null,
                                                true),
                                        detail.fields().points().get(1))))
                .orThrow();

        assertThat(point(run, 0).limits().highWarning()).isEqualTo(new BigDecimal("70"));
        assertThat(point(run, 0).unit()).isEqualTo("°C");
        assertThat(point(create(TestStores.TODAY), 0).limits()).isEqualTo(narrower);
    }

    @Test
    void aRunGoesOnAskingWhatItAskedWhenItWasBegun() {
        RunRef begun = create(TestStores.TODAY);
        RunRef later = create(TestStores.TODAY);
        plant.roundRuns().start(begun.id()).orThrow();
        var oil = new Question(CheckPointKind.CHOICE, null, Limits.NONE, Choices.read("Clear = P\nCloudy = G"));
        var detail = plant.inspections().round(round).orElseThrow();
        var renamed = new CheckPointFields(
                belt, "Belt, both sides", conveyor, Question.PASS_FAIL, "Look underneath too.", true);
        plant.roundRegister()
                .change(
                        round,
                        detail.version(),
                        new RoundFields(
                                "R-1",
                                "Morning",
                                house,
                                true,
                                List.of(new CheckPointFields(null, "Oil", pump, oil, null, true), renamed)))
                .orThrow();

        assertThat(names(begun)).containsExactly("Bearing", "Belt", "Guard");
        assertThat(names(later)).containsExactly("Oil", "Belt, both sides");
        assertThat(point(later, 0).question()).isEqualTo(oil);
        plant.roundRuns()
                .answer(begun.id(), new PointAnswer(bearing, "92", null))
                .orThrow();
        assertThat(keys(plant.roundRuns().answer(later.id(), new PointAnswer(bearing, "92", null))))
                .containsExactly("inspection.refused.point-gone");
        plant.roundSigning()
                .sign(new SignRound(begun.id(), "Ada", SignatureMeaning.INSPECTED, true, Map.of()))
                .orThrow();
        assertThat(names(begun)).containsExactly("Bearing", "Belt", "Guard");
        plant.roundRuns()
                .answer(later.id(), new PointAnswer(point(later, 0).checkPointId(), "2", null))
                .orThrow();
        assertThat(answered(point(later, 0)).answer().typed()).isEqualTo("Cloudy");
        assertThat(plant.check().broken()).isEmpty();
    }

    private List<String> names(RunRef run) {
        return plant.inspections().sheet(run.id()).orElseThrow().points().stream()
                .map(SheetPoint::name)
                .toList();
    }

    @Test
    void stopsFollowTheWalkAndReturnToAMachine() {
        assertThat(plant.inspections()
                        .sheet(create(TestStores.TODAY).id())
                        .orElseThrow()
                        .stops())
                .extracting(stop -> stop.getFirst().stop().tag())
                .containsExactly("P-101", "CV-07", "P-101");
    }

    @Test
    void theSheetShowsTheLastTwelveAnswersBeforeTheRun() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < 14; i++) {
            walk(day.plusDays(i), String.valueOf(50 + i));
        }
        RunRef run = create(TestStores.TODAY);
        plant.roundRuns().answer(run.id(), new PointAnswer(bearing, "71", null)).orThrow();

        SheetPoint point = point(run, 0);

        assertThat(point.past())
                .extracting(past -> String.valueOf(past.reading()))
                .containsExactly("52", "53", "54", "55", "56", "57", "58", "59", "60", "61", "62", "63");
        assertThat(point.previous()).isEqualTo(point.past().getLast());
        long third = plant.inspections().runIds(ListRequest.ALL.sortedBy("number", false))[2];
        assertThat(plant.inspections()
                        .sheet(third)
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .past())
                .hasSize(2);
    }

    @Test
    void listsShowWhatIsOpenAndHowLate() {
        RunRef late = create(TestStores.TODAY.minusDays(3));
        RunRef soon = create(TestStores.TODAY.plusDays(3));
        walk(LocalDate.of(2026, 1, 1), "60");
        plant.roundRuns().skip(create(TestStores.TODAY).id(), "Line was down").orThrow();

        assertThat(plant.inspections().openRuns())
                .extracting(RunRow::number, run -> run.daysLate(TestStores.TODAY))
                .containsExactly(tuple(late.number(), 3L), tuple(soon.number(), 0L));
        assertThat(plant.inspections().runCounts()).isEqualTo(new RunCounts(2, 1));
        assertThat(plant.inspections().runCount(ListRequest.ALL.withFilter("view", "signed")))
                .isEqualTo(1);
        assertThat(plant.inspections()
                        .runRows(plant.inspections().runIds(ListRequest.ALL.withFilter("view", "skipped"))))
                .extracting(RunRow::status)
                .containsExactly(RoundRunStatus.SKIPPED);
        assertThat(plant.inspections().searchRounds("mor", 5)).hasSize(1);
    }

    @Test
    void refusalsNameWhatWasTyped() {
        RunRef run = create(TestStores.TODAY);
        var runs = plant.roundRuns();

        assertThat(keys(runs.answer(run.id(), new PointAnswer(belt, "N", null))))
                .containsExactly("inspection.refused.na-reason");
        assertThat(keys(runs.answer(run.id(), new PointAnswer(4711, "P", null))))
                .containsExactly("inspection.refused.point-gone");
        assertThat(keys(runs.answer(4711, new PointAnswer(belt, "P", null))))
                .containsExactly("inspection.refused.no-run");
        assertThat(plant.inspections().sheet(run.id()).orElseThrow().run().status())
                .isEqualTo(RoundRunStatus.DUE);
        runs.skip(run.id(), "No access").orThrow();
        assertThat(keys(runs.answer(run.id(), new PointAnswer(belt, "P", null))))
                .containsExactly("inspection.refused.skipped");
    }

    @Test
    void aRoundThatIsNotWalkedAnyMoreGetsNoRun() {
        var detail = plant.inspections().round(round).orElseThrow();
        plant.roundRegister()
                .change(
                        round,
                        detail.version(),
                        new RoundFields(
                                "R-1", "Morning", house, false, detail.fields().points()))
                .orThrow();

        assertThat(keys(plant.roundRuns().create(round, TestStores.TODAY)))
                .containsExactly("inspection.refused.round-inactive");
        assertThat(keys(plant.roundRuns().create(4711, TestStores.TODAY)))
                .containsExactly("inspection.refused.no-round");
    }

    private RunRef create(LocalDate dueOn) {
        return plant.roundRuns().create(round, dueOn).orThrow();
    }

    private void walk(LocalDate day, String reading) {
        on(
                day,
                tx -> plant.roundRuns()
                        .createIn(tx, round, day)
                        .then(run -> plant.roundRuns()
                                .answerIn(tx, run.id(), List.of(new PointAnswer(bearing, reading, null)))
                                .then(answers -> plant.roundSigning()
                                        .signIn(
                                                tx,
                                                new SignRound(
                                                        run.id(),
                                                        "Ada",
                                                        SignatureMeaning.INSPECTED,
                                                        true,
                                                        Map.of())))));
    }

    private SheetPoint point(RunRef run, int place) {
        return plant.inspections().sheet(run.id()).orElseThrow().points().get(place);
    }
}
