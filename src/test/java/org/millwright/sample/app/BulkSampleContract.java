package org.millwright.sample.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_MOVE;

import java.util.concurrent.CancellationException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.millwright.audit.AuditEntry;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.RecordRef;
import org.millwright.plant.Plant;
import org.millwright.plant.PlantCheck;
import org.millwright.plant.SamplePlants;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;

/// Loading in bulk gives the same plant as entering everything by the use cases.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BulkSampleContract {

    private Plant plant;

    /// A new store, named differently at each call.
    abstract Store begin(String name);

    /// The same store again.
    abstract Store openAgain(String name);

    @BeforeAll
    void load() {
        Store made = begin("small");
        try (Plant filling = Plant.of(made)) {
            filling.samples().load(SampleSize.SMALL, 1, true, Progress.silent()).orThrow();
        }
        plant = Plant.of(openAgain("small"));
    }

    @AfterAll
    void close() {
        plant.close();
    }

    @Test
    void everyRowIsTheSame() {
        try (Plant entered = SamplePlants.small()) {

            var expected = SampleTables.of(entered.store());

            SampleTables.of(plant.store())
                    .forEach((kind, rows) -> assertThat(rows).as(kind).isEqualTo(expected.get(kind)));
        }
    }

    @Test
    void everythingTheProgramPromisesHolds() {
        assertThat(new PlantCheck(plant.store()).run().broken()).isEmpty();
    }

    @Test
    void historyIsAuditedAsOneLoad() {
        plant.store().read(dsl -> {
            assertThat(dsl.selectFrom(OP_LOG).fetchSingle().getOp()).isEqualTo("sample.load");
            var loaded = dsl.selectFrom(OP_CHANGE)
                    .where(OP_CHANGE.CHANGE_KIND.eq("LOADED"))
                    .and(OP_CHANGE.RECORD_KIND.eq("work_order_move"))
                    .fetchSingle();
            var span = dsl.select(DSL.min(WORK_ORDER_MOVE.ID), DSL.max(WORK_ORDER_MOVE.ID), DSL.count())
                    .from(WORK_ORDER_MOVE)
                    .fetchSingle();
            assertThat(loaded.getFields())
                    .isEqualTo("{\"first\":[null,\"%d\"],\"last\":[null,\"%d\"],\"rows\":[null,\"%d\"]}"
                            .formatted(span.value1(), span.value2(), span.value3()));
            return dsl;
        });
    }

    @Test
    void theHistoryOfARecordTellsOfTheLoad() {
        long order = plant.store()
                .read(dsl -> dsl.select(DSL.max(WORK_ORDER.ID))
                        .from(WORK_ORDER)
                        .fetchSingle()
                        .value1());
        long machine = plant.store()
                .read(dsl -> dsl.select(DSL.max(EQUIPMENT.ID))
                        .from(EQUIPMENT)
                        .fetchSingle()
                        .value1());

        assertThat(plant.audit().history(new RecordRef("work_order", order)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(AuditEntry.Kind.CREATED);
                    assertThat(entry.op().name()).isEqualTo("sample.load");
                    assertThat(entry.by()).isEqualTo(TestStores.MAX.name());
                    assertThat(entry.fields()).isEmpty();
                });
        assertThat(plant.audit().history(new RecordRef("equipment", machine)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.fields()).containsKey("tag"));
    }

    @Test
    void whatIsAddedAfterwardsGoesOnFromThere() {
        long before = plant.store().read(dsl -> dsl.fetchCount(WORK_ORDER));

        assertThat(plant.workOrderQueries().count(ListRequest.ALL)).isEqualTo((int) before);
        plant.store().read(dsl -> {
            assertThat(dsl.fetchCount(WORK_ORDER, WORK_ORDER.WORK_ORDER_NO.gt("WO-001000")))
                    .isZero();
            return dsl;
        });
    }

    @Test
    void cancelledLeavesNothing() {
        Store made = begin("cancelled");
        try (Plant filling = Plant.of(made)) {
            Progress cancelled = (fraction, doing) -> {
                if (fraction > 0.3) {
                    throw new CancellationException();
                }
            };
            assertThatThrownBy(() -> filling.samples().load(SampleSize.SMALL, 1, true, cancelled))
                    .isInstanceOf(CancellationException.class);
        }
        assertNothing("cancelled");
    }

    abstract void assertNothing(String name);
}
