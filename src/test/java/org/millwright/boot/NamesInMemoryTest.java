package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Unreachable;
import org.millwright.plant.Plant;
import org.millwright.platform.db.CuttableServer;
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

    @Test
    void whatCouldNotBeReadIsReadOnceTheServerIsBack() throws Exception {
        BlockingQueue<Boolean> lost = new LinkedBlockingQueue<>();
        BlockingQueue<Runnable> foreground = new LinkedBlockingQueue<>();
        List<Runnable> waiting = new ArrayList<>();
        try (var server = new CuttableServer(TestStores.serverUrl());
                Plant plant = Plant.of(TestStores.open(server.url()).orThrow());
                var names = new NamesInMemory(plant, new DirectTasks(), foreground::add, waiting::add)) {
            assertThat(names).isNotNull();
            plant.store().link().subscribe(lost::add);
            plant.store().followOthers();
            server.down();
            assertThat(lost.poll(30, TimeUnit.SECONDS)).isTrue();
            assertThatIllegalStateException()
                    .as("a fault is told")
                    .isThrownBy(() -> waiting.forEach(Runnable::run))
                    .matches(Unreachable::isBehind);
            foreground.forEach(Runnable::run);
            foreground.clear();

            server.up();
            assertThat(lost.poll(30, TimeUnit.SECONDS)).isFalse();
            foreground.forEach(Runnable::run);

            assertThat(plant.names())
                    .anySatisfy(each -> assertThat(each.find("pump", 5)).isPresent());
        }
    }
}
