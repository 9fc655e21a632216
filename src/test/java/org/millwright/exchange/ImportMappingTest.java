package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Violation;

class ImportMappingTest {

    private final ImportMapping mapping = ImportMapping.NONE
            .with(EquipmentColumn.TAG, ValueSource.column("Asset"))
            .with(EquipmentColumn.KIND, ValueSource.fixed("machine"));

    @Test
    void anEmptySourceTakesAFieldOut() {
        var without = mapping.with(EquipmentColumn.KIND, new ValueSource(List.of()));

        assertThat(without.source(EquipmentColumn.KIND)).isEmpty();
        assertThat(without.source(EquipmentColumn.TAG)).isPresent();
        assertThat(mapping.source(EquipmentColumn.KIND)).isPresent();
    }

    @Test
    void aProblemNamesTheColumnOfTheFileOrElseTheField() {
        assertThat(mapping.shown(EquipmentColumn.TAG)).isEqualTo("Asset");
        assertThat(mapping.shown(EquipmentColumn.KIND)).isEqualTo(EquipmentColumn.KIND);
        assertThat(mapping.shown(EquipmentColumn.NAME)).isEqualTo(EquipmentColumn.NAME);
    }

    @Test
    void aColumnThatTheFileDoesNotHaveIsRefusedAtItsField() {
        assertThat(mapping.fitting(Headings.of(List.of("ASSET", "Name"))).isDone())
                .isTrue();
        assertThat(mapping.fitting(Headings.of(List.of("Number", "Name"))).violations())
                .containsExactly(Violation.of("tag", "exchange.column-unknown", "Asset", "Number, Name"));
    }

    @Test
    void addingCostCentresChangesNoSource() {
        assertThat(mapping.withCostCentresAdded(true).sources()).isEqualTo(mapping.sources());
        assertThat(mapping.withCostCentresAdded(true)
                        .with(EquipmentColumn.NAME, ValueSource.column("Name"))
                        .addCostCentres())
                .isTrue();
    }
}
