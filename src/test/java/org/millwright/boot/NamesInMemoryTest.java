package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.DirectTasks;

class NamesInMemoryTest {

    @Test
    void namesAreThereAfterTheStartAndKeepUpWithTheStore() {
        try (Plant plant = Plant.of(TestStores.inMemory());
                var names = new NamesInMemory(plant, new DirectTasks(), Runnable::run, Runnable::run)) {
            assertThat(names).isNotNull();
            assertThat(plant.names())
                    .allSatisfy(each -> assertThat(each.find("pump", 5)).isPresent());
            long id = plant.equipmentRegister()
                    .add(EquipmentFields.of("P-101", "Förderpumpe", EquipmentKind.MACHINE, null))
                    .orThrow();

            assertThat(plant.equipment().search("forder", 5))
                    .extracting(row -> Objects.requireNonNull(row).id())
                    .containsExactly(id);
        }
    }

    @Test
    void theyAreNotReadBeforeTheWindowIsCalmNorAfterItIsClosed() {
        List<Runnable> waiting = new ArrayList<>();
        try (Plant plant = Plant.of(TestStores.inMemory())) {
            var names = new NamesInMemory(plant, new DirectTasks(), Runnable::run, waiting::add);
            assertThat(plant.names())
                    .allSatisfy(each -> assertThat(each.find("pump", 5)).isEmpty());

            names.close();
            waiting.forEach(Runnable::run);

            assertThat(plant.names())
                    .allSatisfy(each -> assertThat(each.find("pump", 5)).isEmpty());
        }
    }
}
