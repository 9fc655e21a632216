package org.millwright.inspection.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.CorrectAnswer;
import org.millwright.inspection.Correction;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.meter.MeterFields;
import org.millwright.meter.ReadingSource;
import org.millwright.meter.RecordReading;
import org.millwright.plant.PlantFixture;
import org.millwright.platform.db.TestStores;

/// Meters that are read on a round.
abstract class MeterPointsContract extends PlantFixture {

    private long meter;
    private long point;
    private long run;

    @BeforeEach
    void aMeterOnARound() {
        meter = plant.meterRegister()
                .add(MeterFields.counter(pump, "Operating hours", "h"))
                .orThrow();
        plant.meterReadings()
                .record(RecordReading.normal(
                        meter, TestStores.TODAY.minusDays(10).atStartOfDay(), new BigDecimal("1000")))
                .orThrow();
        plant.meterReadings()
                .record(RecordReading.normal(
                        meter, TestStores.TODAY.minusDays(5).atStartOfDay(), new BigDecimal("1100")))
                .orThrow();
        long round = plant.roundRegister().add(round(pump)).orThrow();
        CheckPointFields saved =
                plant.inspections().round(round).orElseThrow().fields().points().getFirst();
        assertThat(saved.unit()).as("of the meter").isEqualTo("h");
        point = idOf(saved);
        run = plant.roundRuns().create(round, TestStores.TODAY).orThrow().id();
    }

    private RoundFields round(long machine) {
        var hours = new Question(CheckPointKind.METER, null, Limits.NONE, Choices.NONE, meter);
        return new RoundFields(
                "R-" + machine,
                "Hours",
                house,
                true,
                List.of(new CheckPointFields(null, "Hours run", machine, hours, null, true)));
    }

    @Test
    void signingRecordsWhatStandsOnTheMeter() {
        plant.roundRuns().answer(run, new PointAnswer(point, "1200,5", null)).orThrow();
        assertThat(plant.meters().readings(meter)).as("not signed yet").hasSize(2);

        sign();

        assertThat(plant.meters().readings(meter).getFirst())
                .extracting(
                        row -> row.reading().value().stripTrailingZeros(),
                        row -> row.source(),
                        row -> row.reading().at().toLocalDate())
                .containsExactly(new BigDecimal("1200.5"), ReadingSource.ROUND, TestStores.TODAY);
        assertThat(plant.check().broken()).isEmpty();
    }

    @Test
    void aCounterThatFallsIsRefusedAtThePoint() {
        assertThat(plant.roundRuns()
                        .answer(run, new PointAnswer(point, "900", null))
                        .violations())
                .extracting(Violation::field, violation -> violation.message().key())
                .containsExactly(tuple("typed", "meter.refused.smaller"));
    }

    @Test
    void aJumpNeedsAWordOfWhy() {
        assertThat(plant.roundRuns()
                        .answer(run, new PointAnswer(point, "9000", null))
                        .violations())
                .extracting(Violation::field, violation -> violation.message().key())
                .containsExactly(tuple("note", "meter.asks.jump"));
        plant.roundRuns()
                .answer(run, new PointAnswer(point, "9000", "Ran through the shutdown"))
                .orThrow();
        sign();
        assertThat(plant.meters().readings(meter)).hasSize(3);
    }

    /// The meter went on between the answer and the signature.
    @Test
    void whatDoesNotFitWhenSignedStopsTheSignature() {
        plant.roundRuns().answer(run, new PointAnswer(point, "1200", null)).orThrow();
        plant.meterReadings()
                .record(RecordReading.normal(
                        meter, TestStores.TODAY.minusDays(1).atStartOfDay(), new BigDecimal("1300")))
                .orThrow();

        assertThat(keys(plant.roundSigning().sign(signature()))).containsExactly("inspection.refused.meter-reading");
        assertThat(plant.inspections().sheet(run).orElseThrow().run().status()).isEqualTo(RoundRunStatus.IN_PROGRESS);
    }

    @Test
    void aCorrectionStrikesWhatTheRunRecordedAndRecordsWhatIsRight() {
        plant.roundRuns().answer(run, new PointAnswer(point, "1200", null)).orThrow();
        sign();

        correct("1210", "Misread").orThrow();
        correct("1215", "Misread again").orThrow();

        assertThat(plant.meters().readings(meter).stream().filter(row -> row.source() == ReadingSource.ROUND))
                .extracting(row -> row.reading().value().intValueExact(), row -> row.counts())
                .containsExactlyInAnyOrder(tuple(1200, false), tuple(1210, false), tuple(1215, true));
        assertThat(plant.meters().readings(meter))
                .filteredOn(row -> row.struck() != null)
                .extracting(row -> Objects.requireNonNull(row.struck()).reason())
                .containsExactlyInAnyOrder("Misread", "Misread again");

        correct("N", "It was another meter").orThrow();

        assertThat(plant.meters().readings(meter))
                .filteredOn(row -> row.source() == ReadingSource.ROUND)
                .noneMatch(row -> row.counts());
        assertThat(plant.check().broken()).isEmpty();
    }

    @Test
    void aReadingThatSomebodyElseTookAtTheSameMomentIsNotStruck() {
        plant.roundRuns().answer(run, new PointAnswer(point, "1200", null)).orThrow();
        sign();
        LocalDateTime at = plant.meters().readings(meter).getFirst().reading().at();
        plant.meterReadings()
                .record(RecordReading.normal(meter, at, new BigDecimal("1205")))
                .orThrow();

        correct("1210", "Misread").orThrow();

        assertThat(plant.meters().readings(meter))
                .noneMatch(row -> row.struck() != null)
                .filteredOn(row -> row.counts() && row.reading().at().equals(at))
                .extracting(row -> row.reading().value().intValueExact())
                .as("the last of a moment counts")
                .containsExactly(1210);
    }

    @Test
    void whatTheMeterCannotTakeIsRefusedAndTheRecordStays() {
        plant.roundRuns().answer(run, new PointAnswer(point, "1200", null)).orThrow();
        sign();

        assertThat(correct("900", "Misread").violations())
                .extracting(Violation::field, violation -> violation.message().key())
                .containsExactly(tuple("typed", "inspection.refused.meter-correction"));

        assertThat(plant.meters().readings(meter).getFirst().counts()).isTrue();
        assertThat(plant.inspections()
                        .sheet(run)
                        .orElseThrow()
                        .points()
                        .getFirst()
                        .corrections())
                .isEmpty();
    }

    private Outcome<Correction> correct(String right, String reason) {
        return plant.roundCorrections()
                .correct(new CorrectAnswer(
                        run, new PointAnswer(point, right, right.equals("N") ? "Not there" : null), reason));
    }

    @Test
    void aPointReadsAMeterOfItsOwnMachine() {
        assertThat(plant.roundRegister().add(round(conveyor)).violations())
                .containsExactly(Violation.of("points[0].meterId", "inspection.refused.no-meter"));
    }

    private void sign() {
        plant.roundSigning().sign(signature()).orThrow();
    }

    private SignRound signature() {
        return new SignRound(run, "Ada", SignatureMeaning.INSPECTED, false, Map.of());
    }
}
