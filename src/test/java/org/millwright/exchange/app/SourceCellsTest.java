package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ValueSource;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetRow;

class SourceCellsTest {

    private static final Headings HEADINGS = Headings.of(List.of("Asset", "Place", "Cost"));
    private static final SheetRow ROW = new SheetRow(
            2, List.of(SheetCell.text(" P-101 "), SheetCell.text("Hall 2"), SheetCell.number(new BigDecimal("12.5"))));

    @ParameterizedTest
    @CsvSource({"{Asset}/{Place}, P-101/Hall 2", "machine, machine", "{asset}-1, P-101-1", "{{{Place}}}, {Hall 2}"})
    void partsAreJoinedToOneText(String pattern, String text) {
        assertThat(cell(ValueSource.parse(pattern).orThrow(), ROW).text()).isEqualTo(text);
    }

    @Test
    void aSingleColumnKeepsTheTypeOfItsCells() {
        assertThat(cell(ValueSource.column("Cost"), ROW)).isEqualTo(SheetCell.number(new BigDecimal("12.5")));
    }

    /// Half a number is no number: "P-101/" would name something else.
    @Test
    void whereAPartIsBlankTheWholeIsBlank() {
        var row = new SheetRow(2, List.of(SheetCell.text("P-101"), SheetCell.text(" ")));

        assertThat(cell(ValueSource.parse("{Asset}/{Place}").orThrow(), row).isBlank())
                .isTrue();
        assertThat(cell(ValueSource.parse("{Asset}/{Gone}").orThrow(), ROW).isBlank())
                .isTrue();
    }

    private static SheetCell cell(ValueSource source, SheetRow row) {
        return new SourceCells(EquipmentColumn.TAG, source, HEADINGS).cell(row);
    }
}
