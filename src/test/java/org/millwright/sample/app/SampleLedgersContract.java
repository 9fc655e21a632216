package org.millwright.sample.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;
import static org.millwright.platform.db.schema.Tables.PERSON;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.sample.SampleSummary;
import org.millwright.site.PlantProfile;
import org.millwright.workorder.WorkOrderType;

/// The small sample as it lies in the store; loaded once, only read.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SampleLedgersContract {

    private Plant plant;
    private SampleSummary summary;

    abstract Store open();

    @BeforeAll
    void load() {
        plant = Plant.of(open());
        summary = plant.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();
    }

    @AfterAll
    void close() {
        plant.close();
    }

    @Test
    void theBooksAddUp() {
        SampleInvariants.assertHold(plant);
    }

    @Test
    void itIsOneActionOfWhoLoadedIt() {
        var log = plant.store().read(dsl -> dsl.selectFrom(OP_LOG).fetchSingle());

        assertThat(log.getOp()).isEqualTo("sample.load");
        assertThat(log.getActor()).isEqualTo(TestStores.MAX.name());
        assertThat(log.getDoneAt()).isEqualTo(TestStores.NOW);
    }

    @Test
    void theSummaryTellsWhatIsThere() {
        assertThat(summary.today()).isEqualTo(TestStores.TODAY);
        assertThat(summary.from()).isEqualTo(TestStores.TODAY.minusMonths(6));
        assertThat(plant.equipment().count(ListRequest.ALL)).isEqualTo(summary.equipment());
        assertThat(plant.stock().count(ListRequest.ALL)).isEqualTo(summary.parts());
        assertThat(plant.people().ids(ListRequest.ALL)).hasSize(summary.people());
        assertThat(plant.plans().count(ListRequest.ALL)).isEqualTo(summary.plans());
        assertThat(plant.inspections().roundCount(ListRequest.ALL)).isEqualTo(summary.rounds());
        assertThat(plant.workOrderQueries().count(ListRequest.ALL)).isEqualTo(summary.workOrders());
        assertThat(plant.workOrderQueries().count(ListRequest.ALL.withFilter("view", "open")))
                .isEqualTo(summary.openWorkOrders());
        assertThat(plant.stock().movementIds(ListRequest.ALL)).hasSize(summary.movements());
        int answers = plant.store().read(dsl -> dsl.fetchCount(ROUND_ANSWER));
        int walked = plant.store().read(dsl -> dsl.fetchCount(ROUND_RUN, ROUND_RUN.SIGNED_AT.isNotNull()));
        assertThat(answers).isEqualTo(summary.answers());
        assertThat(walked).isEqualTo(summary.roundRuns());
    }

    @Test
    void thereIsWorkForToday() {
        assertThat(plant.stock().reorder()).isNotEmpty();
        assertThat(plant.stock().countAlerts()).isPositive();
        assertThat(plant.inspections().openRuns()).isNotEmpty();
        assertThat(summary.openWorkOrders()).isPositive();
    }

    @Test
    void historyHappenedToItsPeopleAtItsTime() {
        List<String> people = plant.store().read(dsl -> dsl.selectFrom(PERSON).fetch(PERSON.NAME));
        plant.store().read(dsl -> {
            assertThat(dsl.selectFrom(WORK_ORDER)).isNotEmpty().allSatisfy(order -> {
                assertThat(people).contains(order.getReportedBy());
                assertThat(order.getReportedAt()).isBefore(TestStores.NOW);
            });
            assertThat(dsl.selectFrom(ROUND_RUN).where(ROUND_RUN.SIGNED_AT.isNotNull()))
                    .isNotEmpty()
                    .allSatisfy(run -> {
                        assertThat(people).contains(run.getSignedBy());
                        assertThat(run.getStartedAt()).isBefore(run.getSignedAt());
                        assertThat(run.getPartial()).isFalse();
                    });
            return dsl;
        });
    }

    @Test
    void preventiveWorkAndRoundsBelongToDatesOfPlans() {
        plant.store().read(dsl -> {
            assertThat(dsl.selectFrom(OCCURRENCE).fetchSet(OCCURRENCE.WORK_ORDER_ID))
                    .containsAll(dsl.selectFrom(WORK_ORDER)
                            .where(WORK_ORDER.TYPE.eq(WorkOrderType.PREVENTIVE.name()))
                            .fetch(WORK_ORDER.ID));
            assertThat(dsl.selectFrom(OCCURRENCE).fetchSet(OCCURRENCE.ROUND_RUN_ID))
                    .containsAll(dsl.selectFrom(ROUND_RUN).fetch(ROUND_RUN.ID));
            return dsl;
        });
    }

    @Test
    void findingsLeadToTheirWorkOrders() {
        plant.store().read(dsl -> {
            var found = dsl.selectFrom(WORK_ORDER)
                    .where(WORK_ORDER.CHECK_POINT_ID.isNotNull())
                    .fetch();
            assertThat(found)
                    .isNotEmpty()
                    .allSatisfy(order -> assertThat(plant.inspections().findingsOfOrder(order.getId()))
                            .isNotEmpty());
            return dsl;
        });
    }

    @Test
    void thePlantHasAName() {
        PlantProfile profile = plant.site().read(new PlantProfile("?", "XXX", "UTC", PlantProfile.UNSAVED));

        assertThat(profile.name()).isEqualTo(summary.plantName());
        assertThat(profile.currency()).isEqualTo("EUR");
    }
}
