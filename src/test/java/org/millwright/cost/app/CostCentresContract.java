package org.millwright.cost.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCentre;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreFixture;

abstract class CostCentresContract extends StoreFixture {

    private CostCentres centres;
    private long filling;

    @BeforeEach
    void oneCentre() {
        centres = new CostCentres(store);
        filling = centres.add(" 4711 ", " Filling ").orThrow();
    }

    @Test
    void aCodeIsUniqueHoweverItIsTyped() {
        assertThat(keys(centres.add(" 4711", "Another"))).containsExactly("cost.centre-exists");
        assertThat(keys(centres.add("", " "))).containsExactly("check.required", "check.required");
        assertThat(centres.all()).containsExactly(new CostCentre(filling, "4711", "Filling"));
    }

    @Test
    void takesAnotherCodeAndName() {
        centres.change(filling, 1, "4712", "Bottling").orThrow();
        centres.change(filling, 2, "4712", "Bottling line").orThrow();

        assertThat(all(ListRequest.ALL)).containsExactly(new CostCentre.Row(filling, 3, "4712", "Bottling line", 0));
    }

    @Test
    void doesNotTakeTheCodeOfAnother() {
        long energy = centres.add("5000", "Energy").orThrow();

        assertThat(keys(centres.change(energy, 1, "4711", "Energy"))).containsExactly("cost.centre-exists");
        assertThat(keys(centres.change(energy, 0, "5001", "Energy"))).containsExactly("store.stale");
    }

    @Test
    void theListCountsTheEquipmentInUse() {
        centres.add("1000", "Buildings").orThrow();
        var register = new EquipmentRegister(store);
        register.add(machine("P-101", filling)).orThrow();
        register.add(machine("P-102", filling)).orThrow();
        long old = register.add(machine("P-100", filling)).orThrow();
        register.retire(old, 1).orThrow();

        assertThat(all(ListRequest.ALL.sortedBy("equipment", true)))
                .extracting(CostCentre.Row::code, CostCentre.Row::equipment)
                .containsExactly(tuple("4711", 2), tuple("1000", 0));
        assertThat(all(ListRequest.ALL.withText("fill")))
                .extracting(CostCentre.Row::code)
                .containsExactly("4711");
    }

    private List<CostCentre.Row> all(ListRequest request) {
        return centres.rows(centres.ids(request));
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.violations().stream()
                .map(violation -> violation.message().key())
                .toList();
    }

    private static EquipmentFields machine(String tag, long costCentre) {
        return new EquipmentFields(
                tag,
                "Feed pump",
                EquipmentKind.MACHINE,
                null,
                null,
                null,
                EquipmentStatus.IN_SERVICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                costCentre,
                null);
    }
}
