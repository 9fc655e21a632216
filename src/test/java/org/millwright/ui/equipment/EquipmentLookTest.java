package org.millwright.ui.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.ui.kit.Meaning;

class EquipmentLookTest {

    @ParameterizedTest
    @CsvSource({"SITE, AREA", "AREA, LINE", "LINE, MACHINE", "MACHINE, COMPONENT", "COMPONENT, COMPONENT"})
    void theNextLevelStandsBelow(EquipmentKind kind, EquipmentKind below) {
        assertThat(EquipmentLook.below(kind)).isEqualTo(below);
    }

    @Test
    void atTheTopStandsASite() {
        assertThat(EquipmentLook.below(null)).isEqualTo(EquipmentKind.SITE);
    }

    @ParameterizedTest
    @EnumSource(EquipmentStatus.class)
    void everyStateHasAWordAndAnIcon(EquipmentStatus status) {
        assertThat(EquipmentLook.status(status).word()).isEqualTo(status.label());
        assertThat(EquipmentLook.status(status).meaning()).isNotEqualTo(Meaning.NONE);
    }
}
