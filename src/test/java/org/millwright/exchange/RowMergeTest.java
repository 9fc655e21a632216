package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.Message;

class RowMergeTest {

    private static final ImportMapping MAPPING =
            ImportMapping.NONE.with(EquipmentColumn.TAG, ValueSource.column("Asset"));
    private static final KnownEquipment PUMP = new KnownEquipment(
            7, new EquipmentState(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, 3L), "BH", "4100"));
    private static final EquipmentWorld WORLD = new EquipmentWorld(Map.of("P-101", PUMP), Map.of("4100", 1L));

    @Test
    void whatARowDoesNotSayStaysAsItWas() {
        var row = merge(MAPPING, Map.of(EquipmentColumn.TAG, "P-101", EquipmentColumn.MAKER, "Hydrelle"));

        assertThat(row.isGood()).isTrue();
        assertThat(row.after().fields().maker()).isEqualTo("Hydrelle");
        assertThat(row.after().fields().name()).isEqualTo("Feed pump");
        assertThat(row.after().parentTag()).isEqualTo("BH");
        assertThat(row.moves()).isFalse();
    }

    @Test
    void whatARowTakesAwayIsGone() {
        var row = merge(MAPPING, Map.of(EquipmentColumn.TAG, "P-101", EquipmentColumn.PARENT, Clear.CLEAR));

        assertThat(row.after().parentTag()).isNull();
        assertThat(row.moves()).isTrue();
    }

    @Test
    void newEquipmentNeedsAKind() {
        var row = merge(MAPPING, Map.of(EquipmentColumn.TAG, "P-102", EquipmentColumn.NAME, "Spare pump"));

        assertThat(row.reason()).isEqualTo(Message.of("exchange.kind-needed"));
    }

    @ParameterizedTest
    @CsvSource({"4100, false, true", "4999, false, false", "4999, true, true"})
    void aCostCentreIsThereOrIsAdded(String code, boolean added, boolean good) {
        var row = merge(
                MAPPING.withCostCentresAdded(added),
                Map.of(EquipmentColumn.TAG, "P-101", EquipmentColumn.COST_CENTRE, code));

        assertThat(row.isGood()).isEqualTo(good);
    }

    @Test
    void aCostCentreThatNobodyCouldKeepIsNotAdded() {
        var row = merge(
                MAPPING.withCostCentresAdded(true),
                Map.of(EquipmentColumn.TAG, "P-101", EquipmentColumn.COST_CENTRE, "4".repeat(200)));

        assertThat(row.reason().key()).isEqualTo("check.too-long");
    }

    @Test
    void aParentIsMadeOnlyOfAKindThatIsSaid() {
        var merge = new RowMerge(WORLD, MAPPING);

        assertThat(merge.parentFor(new RowDraft(2, Map.of(), List.of()), "HALL-2"))
                .isEmpty();
        assertThat(merge.parentFor(
                        new RowDraft(2, Map.of(EquipmentColumn.PARENT_KIND, EquipmentKind.AREA), List.of()), "HALL-2"))
                .hasValueSatisfying(made -> {
                    assertThat(made.isMade()).isTrue();
                    assertThat(made.after().fields().name()).isEqualTo("HALL-2");
                });
    }

    private static PlannedRow merge(ImportMapping mapping, Map<ImportField, Object> values) {
        return new RowMerge(WORLD, mapping).merge(new RowDraft(2, values, List.of()));
    }
}
