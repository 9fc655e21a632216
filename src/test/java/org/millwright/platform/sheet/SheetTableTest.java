package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTableTest {

    private static final List<SheetColumn> COLUMNS =
            List.of(new SheetColumn("No.", ColumnType.TEXT), new SheetColumn("Amount", ColumnType.MONEY));

    @ParameterizedTest
    @ValueSource(strings = {"", "1st", "Data WO", "WO1", "r1c1", "R", "c", "A-B", "Ä b"})
    void aNameThatFormulasCannotUseIsAFault(String name) {
        assertThatThrownBy(() -> new SheetTable("Work orders", name, COLUMNS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Work orders, Table_Work_orders",
        "Kosten 2026/27, Table_Kosten_2026_27",
        "A1, Table_A1",
        "R&C, Table_R_C"
    })
    void aNameIsMadeFromAnySheetsName(String sheet, String name) {
        assertThat(SheetTable.named(sheet, COLUMNS).name()).isEqualTo(name);
    }

    @Test
    void whatAWorkbookDoesNotAllowInASheetsNameIsReplaced() {
        assertThat(SheetTable.named("Parts [A/B]: all?", COLUMNS).sheet()).isEqualTo("Parts _A_B__ all_");
        assertThat(SheetTable.named("x".repeat(40), COLUMNS).sheet()).hasSize(31);
    }

    @Test
    void headingsDifferAlsoForProgramsThatIgnoreCase() {
        var twice = List.of(new SheetColumn("Amount", ColumnType.MONEY), new SheetColumn("AMOUNT", ColumnType.MONEY));

        assertThatThrownBy(() -> SheetTable.named("Costs", twice)).hasMessageContaining("AMOUNT");
        assertThatThrownBy(() -> SheetTable.named("Costs", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SheetColumn(" ", ColumnType.TEXT)).isInstanceOf(IllegalArgumentException.class);
    }
}
