package org.millwright.meter.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.meter.MeterFields;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.ReadingRow;
import org.millwright.meter.ReadingSource;
import org.millwright.meter.RecordReading;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

/// What the rules make of a store needs one database only.
class MeterH2Test extends MeterContract {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @Test
    void aNameIsUniqueOnItsMachineAndTheMachineIsThere() {
        assertThat(keys(register.add(MeterFields.counter(pump, " Running hours", "h"))))
                .containsExactly("meter.refused.name-exists");
        assertThat(keys(register.add(MeterFields.counter(-1, "Running hours", "h"))))
                .containsExactly("meter.refused.machine-unknown");
    }

    @Test
    void aRefusedReadingLeavesNothing() {
        record(RecordReading.normal(hours, null, number("50")));

        Outcome<Long> refused = readings.record(RecordReading.normal(hours, null, number("-3")));

        assertThat(keys(refused)).containsExactly("check.negative");
        assertThat(queries.readings(hours)).hasSize(1);
    }

    @Test
    void aJumpIsTakenWhenTheUserIsSure() {
        record(RecordReading.normal(hours, MONTH_AGO, number("0")));
        record(RecordReading.normal(hours, MONTH_AGO.plusDays(10), number("100")));
        RecordReading jump = RecordReading.normal(hours, null, number("5000"));

        Outcome<Long> asked = readings.record(jump);

        assertThat(Violation.onlyAsk(asked.violations())).isTrue();
        record(jump.asConfirmed(true));
        assertThat(queries.readings(hours)).hasSize(3);
    }

    @Test
    void ofTheSameMomentTheLastCounts() {
        record(RecordReading.normal(hours, MONTH_AGO, number("500")));
        record(RecordReading.normal(hours, MONTH_AGO, number("50")));

        assertThat(queries.readings(hours)).extracting(ReadingRow::counts).containsExactlyInAnyOrder(false, true);
        assertThat(queries.states(null).getFirst().lifeToDate()).isEqualByComparingTo("50");
    }

    @Test
    void aReplacementThatOthersFollowIsNotStruckOut() {
        long replaced = record(RecordReading.replacement(hours, MONTH_AGO, number("700"), BigDecimal.ZERO));
        record(RecordReading.normal(hours, MONTH_AGO.minusDays(5), number("600")));
        record(RecordReading.normal(hours, MONTH_AGO.plusDays(5), number("90")));

        assertThat(keys(readings.strike(replaced, "was not replaced"))).containsExactly("meter.refused.needed-by");
    }

    @Test
    void aRunOfReadingsLearnsWhatTheCounterCountsTo() {
        var twice = store.transact(
                new Op("test"),
                tx -> readings.runIn(tx, hours).then(run -> {
                    run.record(RecordReading.normal(hours, MONTH_AGO, number("90")))
                            .orThrow();
                    for (int week = 1; week <= 2; week++) {
                        run.record(new RecordReading(
                                        hours,
                                        MONTH_AGO.plusWeeks(week),
                                        number(String.valueOf(20 - week)),
                                        ReadingKind.ROLL_OVER,
                                        number("100"),
                                        null,
                                        null,
                                        ReadingSource.ENTERED,
                                        true))
                                .orThrow();
                    }
                    return run.record(RecordReading.normal(hours, MONTH_AGO.plusWeeks(3), number("100")));
                }));

        assertThat(keys(twice)).containsExactly("meter.refused.beyond-span");
    }

    @Test
    void aRetiredMeterTakesNoReadings() {
        register.retire(hours, 1).orThrow();

        assertThat(keys(readings.record(RecordReading.normal(hours, null, number("1")))))
                .containsExactly("meter.refused.retired");
        register.useAgain(hours, 2).orThrow();
        record(RecordReading.normal(hours, null, number("1")));
    }

    @Test
    void aChangeKeepsToWhatWasRead() {
        record(RecordReading.normal(hours, MONTH_AGO, number("10")));
        var gauge = MeterFields.gauge(pump, "Running hours", "h");

        assertThat(keys(register.change(hours, 1, gauge))).containsExactly("meter.refused.kind-after-readings");
        register.change(hours, 1, MeterFields.counter(pump, "Hours", "h")).orThrow();
        assertThat(queries.named(pump, "Hours")).isPresent();
    }
}
