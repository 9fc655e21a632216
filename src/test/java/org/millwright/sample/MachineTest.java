package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;

class MachineTest {

    @Test
    void componentsStandBelowTheirMachine() {
        var machines = Machine.running(List.of(
                node("FIL-1", null, EquipmentKind.MACHINE, "Rotary filler", EquipmentStatus.IN_SERVICE),
                node("FIL-1-PLC", "FIL-1", EquipmentKind.COMPONENT, "Control cabinet", EquipmentStatus.IN_SERVICE),
                node("FIL-2", null, EquipmentKind.MACHINE, "Rotary filler", EquipmentStatus.STANDBY)));

        assertThat(machines).extracting(Machine::tag).containsExactly("FIL-1", "FIL-2");
        assertThat(machines.getFirst().components()).extracting(Machine::tag).containsExactly("FIL-1-PLC");
        assertThat(machines.getFirst().type().code()).isEqualTo("FIL");
    }

    @Test
    void whatDoesNotRunIsLeftOutWithAllThatBelongsToIt() {
        var machines = Machine.running(List.of(
                node("FIL-1", null, EquipmentKind.MACHINE, "Rotary filler", EquipmentStatus.RETIRED),
                node("FIL-1-PLC", "FIL-1", EquipmentKind.COMPONENT, "Control cabinet", EquipmentStatus.IN_SERVICE),
                node("FIL-2", null, EquipmentKind.MACHINE, "Rotary filler", EquipmentStatus.IN_SERVICE),
                node("FIL-2-PLC", "FIL-2", EquipmentKind.COMPONENT, "Control cabinet", EquipmentStatus.DOWN)));

        assertThat(machines).extracting(Machine::tag).containsExactly("FIL-2");
        assertThat(machines.getFirst().components()).isEmpty();
    }

    private static SampleEquipment node(
            String tag, @Nullable String parent, EquipmentKind kind, String type, EquipmentStatus status) {
        return SampleTree.node(tag, parent, kind, type, status);
    }
}
