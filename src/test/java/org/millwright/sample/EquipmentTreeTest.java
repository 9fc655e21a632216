package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;

class EquipmentTreeTest {

    private final List<SampleEquipment> tree = EquipmentTree.build(SampleSize.PLANT, 42, Sample.TODAY);

    @Test
    void tagsTellWhereAMachineStands() {
        assertThat(tree).extracting(SampleEquipment::tag).contains("L2-FIL-01", "L2-FIL-01-VFD1", "UTL-CMP-03");
        assertThat(tree)
                .filteredOn(one -> one.kind() == EquipmentKind.MACHINE)
                .allMatch(one -> one.tag().startsWith(one.parentTag() + "-"));
    }

    @Test
    void datesAndCostsMakeSense() {
        assertThat(tree).filteredOn(one -> one.installedOn() != null).allSatisfy(one -> {
            assertThat(one.installedOn()).isBefore(Sample.TODAY).isBefore(one.warrantyUntil());
            assertThat(one.replacementCost()).isGreaterThanOrEqualTo(Objects.requireNonNull(one.purchaseCost()));
            assertThat(one.retiredOn() == null || one.retiredOn().isAfter(one.installedOn()))
                    .isTrue();
        });
    }

    @Test
    void mostRunAndSomeDoNot() {
        assertThat(tree)
                .extracting(SampleEquipment::status)
                .contains(EquipmentStatus.STANDBY, EquipmentStatus.OUT_OF_SERVICE, EquipmentStatus.RETIRED);
        assertThat(tree.stream().filter(SampleEquipment::running).count()).isGreaterThan(tree.size() * 9L / 10);
    }

    @Test
    void componentsShareTheFateOfTheirMachine() {
        for (Machine machine : Machine.running(tree)) {
            assertThat(machine.components()).hasSameSizeAs(machine.type().components());
        }
    }
}
