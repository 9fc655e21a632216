package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;

class SampleEquipmentTest {

    @ParameterizedTest
    @EnumSource(EquipmentStatus.class)
    void workIsDoneOnlyOnWhatRunsOrStandsReady(EquipmentStatus status) {
        var ready = Set.of(EquipmentStatus.IN_SERVICE, EquipmentStatus.STANDBY);

        assertThat(SampleTree.node("PMP-1", null, EquipmentKind.MACHINE, "Process pump", status)
                        .running())
                .isEqualTo(ready.contains(status));
    }
}
