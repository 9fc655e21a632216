package org.millwright.inspection.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CorrectAnswer;
import org.millwright.inspection.Correction;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.inspection.Verdict;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.TestStores;

abstract class RoundCorrectionsContract extends PlantFixture {

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
    void aCorrectionStandsBesideTheRecord() {
        long run = signed("29");

        plant.roundCorrections()
                .correct(new CorrectAnswer(run, new PointAnswer(bearing, "92", "checked again"), "Figures swapped"))
                .orThrow();
        plant.roundCorrections()
                .correct(new CorrectAnswer(run, new PointAnswer(belt, "P", null), "Was done, and forgotten"))
                .orThrow();

        var sheet = plant.inspections().sheet(run).orElseThrow();
        assertThat(sheet.run().status()).isEqualTo(RoundRunStatus.SIGNED);
        assertThat(sheet.run().answered()).isEqualTo(1);
        SheetPoint hot = sheet.points().getFirst();
        assertThat(answered(hot).answer().reading()).isEqualTo(new BigDecimal("29"));
        Correction correction = hot.corrections().getFirst();
        assertThat(correction.answer().verdict()).isEqualTo(Verdict.FAIL);
        assertThat(correction.answer().note()).isEqualTo("checked again");
        assertThat(correction.reason()).isEqualTo("Figures swapped");
        assertThat(correction.by()).isEqualTo(TestStores.MAX.name());
        assertThat(correction.at()).isEqualTo(TestStores.NOW);
        assertThat(sheet.points().getLast().corrections()).hasSize(1);
    }

    @Test
    void theNextSheetShowsWhatIsRight() {
        long run = signed("29");
        for (String right : List.of("91", "92")) {
            plant.roundCorrections()
                    .correct(new CorrectAnswer(run, new PointAnswer(bearing, right, null), "Misread"))
                    .orThrow();
        }

        long next = plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();

        assertThat(plant.inspections()
                        .sheet(next)
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .past())
                .singleElement()
                .satisfies(past -> assertThat(past.reading()).isEqualTo(new BigDecimal("92")))
                .satisfies(past -> assertThat(past.verdict()).isEqualTo(Verdict.FAIL));
    }

    @Test
    void onlyWhatIsSignedIsCorrectedAndOnlyForAReason() {
        long open = plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();
        plant.roundRuns().answer(open, new PointAnswer(bearing, "60", null)).orThrow();
        var corrections = plant.roundCorrections();

        assertThat(keys(corrections.correct(new CorrectAnswer(open, new PointAnswer(bearing, "61", null), "Misread"))))
                .containsExactly("inspection.refused.not-signed");
        long run = signed("60");
        assertThat(keys(corrections.correct(new CorrectAnswer(run, new PointAnswer(bearing, "61", null), " "))))
                .containsExactly("check.required");
        assertThat(keys(corrections.correct(new CorrectAnswer(run, new PointAnswer(bearing, "hot", null), "Misread"))))
                .containsExactly("inspection.refused.not-a-number");
    }

    private long signed(String temperature) {
        long run = plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();
        plant.roundRuns()
                .answer(run, new PointAnswer(bearing, temperature, null))
                .orThrow();
        plant.roundSigning()
                .sign(new SignRound(run, "Ada", SignatureMeaning.INSPECTED, true, Map.of()))
                .orThrow();
        return run;
    }
}
