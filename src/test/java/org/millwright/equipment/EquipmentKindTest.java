package org.millwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquipmentKindTest {

    @ParameterizedTest
    @CsvSource({
        "MACHINE, LINE, true",
        "MACHINE, SITE, true",
        "MACHINE, MACHINE, true",
        "COMPONENT, MACHINE, true",
        "MACHINE, COMPONENT, false",
        "SITE, AREA, false",
        "SITE, SITE, true"
    })
    void standsBelowItsOwnOrAnOuterLevel(EquipmentKind kind, EquipmentKind parent, boolean fits) {
        assertThat(kind.fitsBelow(parent)).isEqualTo(fits);
    }
}
