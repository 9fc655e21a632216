package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Quantity;

class ReorderGroupTest {

    @Test
    void rowsOfOneSupplierStandTogetherAndThoseWithoutOneLast() {
        var rows = List.of(row("1", null), row("2", "Alder"), row("3", "Nordlager"), row("4", "Alder"));

        List<ReorderGroup> groups = ReorderGroup.bySupplier(rows);

        assertThat(groups).extracting(ReorderGroup::supplier).containsExactly("Alder", "Nordlager", null);
        assertThat(groups.getFirst().rows()).extracting(ReorderRow::partNo).containsExactly("2", "4");
    }

    @Test
    void nothingMakesNoGroups() {
        assertThat(ReorderGroup.bySupplier(List.of())).isEmpty();
    }

    private static ReorderRow row(String partNo, @Nullable String supplier) {
        var fields = new PartFields(
                partNo, "Seal", "pcs", PartCriticality.VITAL, null, null, supplier, 0, Quantity.of(1), null);
        var levels = new StockLevels(null, Quantity.of(2), null);
        var storeroom = new Storeroom(1, "MAIN", "Main store");
        return new ReorderCandidate(1, fields, storeroom, levels, Position.of(Quantity.ZERO))
                .propose(LocalDate.of(2026, 3, 10))
                .orElseThrow();
    }
}
