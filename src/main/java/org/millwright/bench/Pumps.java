package org.millwright.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.NewEquipment;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.Tx;

/// The machines of a small plant that something is measured on.
final class Pumps {

    static final int HOW_MANY = 1000;
    static final Op PREPARE = new Op("sample.load");

    private Pumps() {}

    /// @return their ids
    static List<Long> addTo(Plant plant) {
        return plant.store()
                .transact(PREPARE, tx -> Outcome.done(addIn(tx, plant)))
                .orThrow();
    }

    static List<Long> addIn(Tx tx, Plant plant) {
        List<NewEquipment> machines = IntStream.range(0, HOW_MANY)
                .mapToObj(number -> new NewEquipment(
                        tx.newId(), EquipmentFields.of("M-" + number, "Pump " + number, EquipmentKind.MACHINE, null)))
                .toList();
        plant.equipmentRegister().addAllIn(tx, machines);
        return machines.stream().map(NewEquipment::id).toList();
    }
}
