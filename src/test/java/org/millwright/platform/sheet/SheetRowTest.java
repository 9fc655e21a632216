package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetRowTest {

    @Test
    void emptyCellsAtTheEndAreNoPartOfTheRow() {
        var row = new SheetRow(7, List.of(SheetCell.empty(), SheetCell.text("a"), SheetCell.empty()));

        assertThat(row.cells()).containsExactly(SheetCell.empty(), SheetCell.text("a"));
        assertThat(row.text(1)).isEqualTo("a");
        assertThat(row.cell(99)).isEqualTo(SheetCell.empty());
    }

    @Test
    void rowOfSpacesIsBlank() {
        assertThat(new SheetRow(1, List.of(SheetCell.text(" "), SheetCell.text("\t"))).isBlank())
                .isTrue();
        assertThat(new SheetRow(1, List.of(SheetCell.flag(false))).isBlank()).isFalse();
    }
}
