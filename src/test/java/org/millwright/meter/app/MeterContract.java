package org.millwright.meter.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.TestStores.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.meter.MeterFields;
import org.millwright.meter.MeterKind;
import org.millwright.meter.MeterState;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.ReadingRow;
import org.millwright.meter.ReadingSource;
import org.millwright.meter.RecordReading;
import org.millwright.platform.db.StoreFixture;

/// The fixed clock stands at 09:00 of 10 March 2026.
abstract class MeterContract extends StoreFixture {

    static final LocalDateTime MONTH_AGO = LocalDateTime.of(2026, 2, 10, 8, 0);

    MeterRegister register;
    MeterReadings readings;
    MeterQueries queries;
    long pump;
    long hours;

    @BeforeEach
    void aPumpWithAMeter() {
        var equipment = new EquipmentQueries(store);
        register = new MeterRegister(store, equipment);
        readings = new MeterReadings(store);
        queries = new MeterQueries(store);
        pump = new EquipmentRegister(store)
                .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                .orThrow();
        hours = register.add(MeterFields.counter(pump, "Running hours", "h")).orThrow();
    }

    @Test
    void everyFieldComesBackAsItWasSaved() {
        var fields = new MeterFields(
                pump,
                "Bottles 🛠",
                "bottles",
                MeterKind.COUNTER,
                new BigDecimal("10000000.0000"),
                LocalDate.of(2020, 2, 29),
                new BigDecimal("480000.2500"),
                7,
                "=1+1 stays text");

        long id = register.add(fields).orThrow();

        var meter = queries.meter(id).orElseThrow();
        assertThat(meter.fields()).isEqualTo(fields);
        assertThat(meter.machine().tag()).isEqualTo("P-101");
        assertThat(queries.named(pump, fields.name())).contains(meter);
    }

    @Test
    void readingsMakeTheMetersState() {
        record(RecordReading.normal(hours, MONTH_AGO, number("99900")));
        record(RecordReading.normal(hours, MONTH_AGO.plusDays(10), number("99950"))
                .withNote("  hard to read ")
                .from(ReadingSource.ROUND));
        readings.record(new RecordReading(
                        hours,
                        MONTH_AGO.plusDays(14),
                        number("20"),
                        ReadingKind.ROLL_OVER,
                        number("100000"),
                        null,
                        null,
                        ReadingSource.ENTERED,
                        false))
                .orThrow();
        record(RecordReading.replacement(hours, MONTH_AGO.plusDays(20), number("70"), number("3")));
        record(RecordReading.normal(hours, null, number("43")));

        MeterState state = queries.states(pump).getFirst();
        assertThat(state.lifeToDate()).isEqualByComparingTo("100110");
        assertThat(Objects.requireNonNull(state.last()).at()).isEqualTo(TODAY.atTime(9, 0));
        assertThat(state.stale()).isFalse();
        assertThat(state.meter().fields().span()).isEqualByComparingTo("100000");
        List<ReadingRow> rows = queries.readings(hours);
        assertThat(rows)
                .extracting(row -> row.reading().value().toBigInteger().intValue())
                .containsExactly(43, 70, 20, 99950, 99900);
        assertThat(rows.get(3).note()).isEqualTo("hard to read");
        assertThat(rows.get(3).source()).isEqualTo(ReadingSource.ROUND);
        assertThat(rows.getFirst().recordedBy()).isEqualTo("Max Engineer");
        assertThat(Objects.requireNonNull(queries.lines(List.of(hours)).get(hours))
                        .lifeToDate())
                .hasValue(100110);
        assertThat(broken()).isEmpty();
    }

    @Test
    void aReadingIsStruckOutWithAReasonAndStaysInTheRecord() {
        record(RecordReading.normal(hours, MONTH_AGO, number("10")));
        long wrong = record(RecordReading.normal(hours, MONTH_AGO.plusDays(1), number("9000")));

        assertThat(keys(readings.strike(wrong, " "))).containsExactly("check.required");
        readings.strike(wrong, "digits mixed up").orThrow();

        assertThat(keys(readings.strike(wrong, "again"))).containsExactly("meter.refused.struck-already");
        assertThat(keys(readings.strike(-5, "none"))).containsExactly("meter.refused.reading-unknown");
        record(RecordReading.normal(hours, MONTH_AGO.plusDays(1), number("90")));
        ReadingRow struck = queries.readings(hours).stream()
                .filter(row -> row.id() == wrong)
                .findFirst()
                .orElseThrow();
        assertThat(struck.lifeToDate()).isNull();
        assertThat(Objects.requireNonNull(struck.struck()).reason()).isEqualTo("digits mixed up");
        assertThat(queries.states(pump).getFirst().lifeToDate()).isEqualByComparingTo("90");
    }

    @Test
    void theCheckFindsACounterThatFalls() {
        record(RecordReading.normal(hours, MONTH_AGO, number("10")));
        record(RecordReading.normal(hours, null, number("20")));
        store.transact(new Op("test"), tx -> {
            tx.dsl().execute("update reading set shown = 5 where shown = 20");
            return Outcome.done(1);
        });

        assertThat(broken()).extracting(broken -> broken.name().key()).containsExactly("invariant.meter-course");
    }

    List<Invariant> broken() {
        return store.read(new MeterCheck()::check).stream()
                .filter(invariant -> !invariant.holds())
                .toList();
    }

    long record(RecordReading command) {
        return readings.record(command).orThrow();
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream().map(found -> found.message().key()).toList();
    }
}
