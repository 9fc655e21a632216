package org.millwright.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EquipmentFieldsTest {

    @Test
    void tidyTextsHaveNoSpacesAroundThemAndSaySomething() {
        var typed = new EquipmentFields(
                " P-101\u00a0",
                "Feed\u00a0pump ",
                EquipmentKind.MACHINE,
                " ",
                7L,
                null,
                EquipmentStatus.STANDBY,
                "\u00a0",
                " KSB ",
                "00012",
                null,
                null,
                null,
                null,
                9L,
                "  two\nlines ");

        EquipmentFields tidy = typed.tidied();

        assertThat(tidy.tag()).isEqualTo("P-101");
        assertThat(tidy.name()).isEqualTo("Feed pump");
        assertThat(tidy.className()).isNull();
        assertThat(tidy.maker()).isNull();
        assertThat(tidy.model()).isEqualTo("KSB");
        assertThat(tidy.serialNo()).isEqualTo("00012");
        assertThat(tidy.note()).isEqualTo("  two\nlines ");
        assertThat(tidy.placed(7L, 9L)).isEqualTo(tidy);
    }

    @Test
    void movingChangesThePlaceAndNothingElse() {
        EquipmentFields pump = EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, 7L);

        EquipmentFields moved = pump.placed(8L, 9L);

        assertThat(moved.parentId()).isEqualTo(8);
        assertThat(moved.costCentreId()).isEqualTo(9);
        assertThat(moved.placed(7L, null)).isEqualTo(pump);
    }
}
