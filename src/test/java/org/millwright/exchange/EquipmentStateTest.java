package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;

class EquipmentStateTest {

    private static final EquipmentFields PUMP = EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, 7L);

    @Test
    void theSameAmountWrittenOtherwiseIsNoDifference() {
        assertThat(EquipmentState.same(new BigDecimal("5"), new BigDecimal("5.00")))
                .isTrue();
        assertThat(EquipmentState.same(new BigDecimal("5"), null)).isFalse();
        assertThat(EquipmentState.same("5", "5.00")).isFalse();
        assertThat(EquipmentState.same(null, null)).isTrue();
    }

    @Test
    void aMoveIsToldByTagsAndNotByIds() {
        var before = new EquipmentState(PUMP, "BH", "4100");
        var after = new EquipmentState(PUMP.placed(9L, 3L), "HALL-2", "4100");

        assertThat(before.differencesTo(after))
                .containsExactly(new FieldDifference(EquipmentColumn.PARENT, "BH", "HALL-2"));
        assertThat(before.differencesTo(new EquipmentState(PUMP.placed(null, null), "BH", "4100")))
                .isEmpty();
    }

    @Test
    void whatIsTakenAwayIsADifferenceToo() {
        var before = new EquipmentState(PUMP, "BH", "4100");

        assertThat(before.differencesTo(new EquipmentState(PUMP, "BH", null)))
                .containsExactly(new FieldDifference(EquipmentColumn.COST_CENTRE, "4100", null));
    }
}
