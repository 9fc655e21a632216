package org.millwright.exchange.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.exchange.EquipmentColumn.CRITICALITY;
import static org.millwright.exchange.EquipmentColumn.INSTALLED;
import static org.millwright.exchange.EquipmentColumn.NAME;
import static org.millwright.exchange.EquipmentColumn.NOTE;
import static org.millwright.exchange.EquipmentColumn.PURCHASE_COST;
import static org.millwright.exchange.EquipmentColumn.TAG;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.equipment.Criticality;
import org.millwright.exchange.Clear;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.RowDraft;
import org.millwright.exchange.ValueSource;
import org.millwright.platform.sheet.CellValues;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetRow;

class DraftReaderTest {

    private static RowDraft read(ImportMapping mapping, SheetCell... cells) {
        var headings = Headings.of(List.of("a", "b"));
        return new DraftReader(mapping, headings, CellValues.of(Locale.UK), AllWords.equipment())
                .read(new SheetRow(7, List.of(cells)));
    }

    private static RowDraft read(EquipmentColumn column, SheetCell cell) {
        return read(ImportMapping.NONE.with(column, ValueSource.column("a")), cell);
    }

    @Test
    void cellsKeepTheirTypes() {
        assertThat(read(INSTALLED, SheetCell.day(LocalDate.of(2020, 1, 2))).value(INSTALLED))
                .isEqualTo(LocalDate.of(2020, 1, 2));
        assertThat(read(CRITICALITY, SheetCell.text("b")).value(CRITICALITY)).isEqualTo(Criticality.B);
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.50", "1E3, 1000.00", "12.3000, 12.30", "12.345, 12.345"})
    void anAmountIsNeverRounded(BigDecimal written, BigDecimal read) {
        assertThat(read(PURCHASE_COST, SheetCell.number(written)).value(PURCHASE_COST))
                .isEqualTo(read);
    }

    @Test
    void aNumberUsedAsANameHasNoDecimals() {
        assertThat(read(TAG, SheetCell.number(4711)).value(TAG)).isEqualTo("4711");
        assertThat(read(TAG, SheetCell.text(" 007\u00A0")).value(TAG)).isEqualTo("007");
    }

    @Test
    void aNoteIsKeptAsItStands() {
        assertThat(read(NOTE, SheetCell.text(" a\n b ")).value(NOTE)).isEqualTo(" a\n b ");
    }

    @Test
    void blankSaysNothingAndClearTakesAway() {
        assertThat(read(NOTE, SheetCell.text("  ")).values()).isEmpty();
        assertThat(read(NOTE, SheetCell.text("(clear)")).value(NOTE)).isEqualTo(Clear.CLEAR);
        assertThat(read(NAME, SheetCell.text("(leer)")).problems())
                .extracting(problem -> problem.reason().key())
                .containsExactly("exchange.not-clearable");
    }

    @Test
    void severalColumnsMakeOneValueUnlessOneIsBlank() {
        var mapping =
                ImportMapping.NONE.with(TAG, ValueSource.parse("X-{a}/{b}").orThrow());

        assertThat(read(mapping, SheetCell.text(" A "), SheetCell.number(5)).value(TAG))
                .isEqualTo("X-A/5");
        assertThat(read(mapping, SheetCell.text("A")).values()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNamed() {
        RowDraft draft = read(PURCHASE_COST, SheetCell.text("x".repeat(200)));

        assertThat(draft.values()).isEmpty();
        assertThat(draft.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.column()).isEqualTo("a");
            assertThat(problem.value().toString()).hasSize(81);
        });
    }
}
