package org.millwright.plant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.backup.app.BackupFolders;
import org.millwright.backup.app.Backups;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.task.Progress;
import org.millwright.sample.SampleSize;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;

/// A whole plant goes from its file to a server and back, and is worked on at each place.
class MovedPlantTest {

    @TempDir
    Path folder;

    @Test
    void theSamplePlantGoesToTheServerAndBack() {
        StoreLocation file = location(folder.resolve("sample").toString());
        StoreLocation server = location(TestStores.emptyPostgresUrl());
        StoreLocation back = location(folder.resolve("back").toString());
        try (Plant plant = open(file)) {
            plant.samples().load(SampleSize.SMALL, Progress.silent()).orThrow();
        }
        var backups = new Backups(
                BackupFolders.own(folder.resolve("data")),
                "1.0",
                TestStores.MAX,
                TestStores.clockAt(TestStores.TODAY, ZoneOffset.UTC));

        Fingerprint there = backups.move(file, server, Progress.silent()).orThrow();
        Fingerprint andBack = backups.move(server, back, Progress.silent()).orThrow();

        assertThat(there.rows()).isGreaterThan(1000);
        assertThat(andBack).isEqualTo(there);
        List<String> numbers = new ArrayList<>();
        for (StoreLocation place : List.of(file, server, back)) {
            try (Plant plant = open(place)) {
                numbers.add(work(plant));
            }
        }
        // each goes on from the same number, and none has it already
        assertThat(numbers).allMatch(numbers.getFirst()::equals);
    }

    private static String work(Plant plant) {
        int before = plant.workOrderQueries().count(ListRequest.ALL);
        long pump = plant.equipmentRegister()
                .add(EquipmentFields.of("NEW-1", "New pump", EquipmentKind.MACHINE, null))
                .orThrow();
        var made = plant.workOrders()
                .create(NewWorkOrder.approved(WorkOrderFields.of("Seal", pump, WorkOrderType.CORRECTIVE, 2)))
                .orThrow();
        assertThat(plant.workOrderQueries().count(ListRequest.ALL)).isEqualTo(before + 1);
        return made.number();
    }

    private static Plant open(StoreLocation location) {
        return Plant.open(location, TestStores.MAX, TestStores.clockAt(TestStores.TODAY, ZoneOffset.UTC))
                .orThrow();
    }

    private static StoreLocation location(String text) {
        return StoreLocation.parse(text).orThrow();
    }
}
