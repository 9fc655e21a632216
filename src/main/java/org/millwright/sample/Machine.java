package org.millwright.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.equipment.EquipmentKind;
import org.millwright.sample.ClassCatalogue.EquipmentClass;

/// A machine or component of the tree together with its class.
record Machine(SampleEquipment equipment, EquipmentClass type, List<Machine> components) {

    String tag() {
        return equipment.tag();
    }

    /// The machines that run, with their components.
    static List<Machine> running(List<SampleEquipment> tree) {
        Map<String, EquipmentClass> classes = new HashMap<>();
        ClassCatalogue.all().forEach(type -> classes.put(type.name(), type));
        Map<String, Machine> machines = new HashMap<>();
        List<Machine> running = new ArrayList<>();
        for (SampleEquipment equipment : tree) {
            EquipmentClass type = classes.get(equipment.equipmentClass());
            if (type == null || !equipment.running()) {
                continue;
            }
            var machine = new Machine(equipment, type, new ArrayList<>());
            if (equipment.kind() == EquipmentKind.MACHINE) {
                machines.put(machine.tag(), machine);
                running.add(machine);
            } else {
                Machine parent = machines.get(equipment.parentTag());
                if (parent != null) {
                    parent.components().add(machine);
                }
            }
        }
        return running;
    }
}
