package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EquipmentColumnTest {

    @Test
    void aColumnHasAKeyOfItsOwnThatACommandLineCanTake() {
        assertThat(Arrays.stream(EquipmentColumn.values()).map(EquipmentColumn::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void whatEquipmentCannotBeWithoutIsNeverCleared() {
        assertThat(Arrays.stream(EquipmentColumn.values()).filter(column -> !column.clearable()))
                .contains(EquipmentColumn.TAG, EquipmentColumn.NAME, EquipmentColumn.KIND, EquipmentColumn.STATUS);
        assertThat(EquipmentColumn.PARENT.clearable()).isTrue();
    }

    @Test
    void everyChoiceHasItsConstants() {
        for (var column : EquipmentColumn.values()) {
            assertThat(column.choices().isEmpty()).as(column.key()).isEqualTo(column.type() != ValueType.CHOICE);
        }
    }

    /// A refusal by the rules of equipment must find its column.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tag",
                "name",
                "className",
                "maker",
                "model",
                "serialNo",
                "note",
                "installedOn",
                "warrantyUntil",
                "purchaseCost",
                "replacementCost"
            })
    void theFieldsThatTheRulesNameHaveTheirColumn(String field) {
        assertThat(EquipmentColumn.ofField(field)).isPresent();
    }

    @Test
    void whatOnlyHelpsAnImportIsNotExported() {
        assertThat(EquipmentColumn.EXPORTED)
                .doesNotContain(EquipmentColumn.PARENT_KIND, EquipmentColumn.PARENT_NAME)
                .hasSize(EquipmentColumn.values().length - 2);
        assertThat(EquipmentColumn.ofField("")).isEmpty();
    }
}
