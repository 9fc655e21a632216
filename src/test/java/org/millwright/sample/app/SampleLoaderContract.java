package org.millwright.sample.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.millwright.platform.db.schema.Tables.NUMBER_SERIES;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreFixture;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.sample.SampleSummary;
import org.millwright.site.PlantProfile;

abstract class SampleLoaderContract extends StoreFixture {

    private Plant plant;

    @BeforeEach
    void anEmptyPlant() {
        plant = Plant.of(store);
    }

    @Test
    void aPlantThatHasSomethingIsRefused() {
        plant.equipmentRegister()
                .add(EquipmentFields.of("P-1", "Pump", EquipmentKind.MACHINE, null))
                .orThrow();

        assertRefused();
    }

    @Test
    void soIsOneWithACostCentreOnly() {
        plant.costCentres().add("4100", "Filling").orThrow();

        assertRefused();
    }

    @Test
    void cancelledHalfwayNothingHappened() {
        assertThatThrownBy(() -> plant.samples().load(SampleSize.SMALL, (fraction, doing) -> {
                    if (fraction > 0.5) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);

        store.read(dsl -> {
            assertThat(dsl.fetchCount(OP_LOG)).isZero();
            assertThat(dsl.fetchCount(NUMBER_SERIES)).isZero();
            return dsl;
        });
        assertThat(plant.samples().load(SampleSize.SMALL, Progress.silent()).isDone())
                .isTrue();
    }

    @Test
    void progressRunsForwardDayByDay() {
        List<Double> fractions = new ArrayList<>();

        plant.samples()
                .load(SampleSize.SMALL, (fraction, doing) -> fractions.add(fraction))
                .orThrow();

        assertThat(fractions).isSorted().hasSizeGreaterThan(100).allMatch(fraction -> fraction >= 0 && fraction < 1);
    }

    /// The plans go on where the history ends: nothing of it is made again, nothing was forgotten.
    @Test
    void generatingAfterwardsMissesNothing() {
        SampleSummary made =
                plant.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();

        WorkGenerated today = plant.planGeneration().generate(TestStores.TODAY).orThrow();

        assertThat(today.missed()).isEmpty();
        assertThat(today.made()).hasSizeLessThan(made.plans());
    }

    @Test
    void aNameThatSomebodyGaveIsKept() {
        plant.site().set(PlantProfile.UNSAVED, "My plant", "CHF", "UTC").orThrow();

        plant.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();

        assertThat(plant.site()
                        .read(new PlantProfile("?", "XXX", "UTC", PlantProfile.UNSAVED))
                        .name())
                .isEqualTo("My plant");
    }

    private void assertRefused() {
        assertThat(plant.samples().canLoad()).isFalse();
        Outcome<SampleSummary> refused = plant.samples().load(SampleSize.SMALL, Progress.silent());

        assertThat(refused.violations())
                .extracting(Violation::message)
                .extracting("key")
                .containsExactly("sample.refused.not-empty");
    }
}
