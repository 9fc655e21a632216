package org.millwright.exchange.app;

import java.util.OptionalInt;
import java.util.function.Function;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ValueSource;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetRow;

/// The cells that fill one field. A single column keeps the type of its cells; several parts make a text, which is
/// blank when one of its columns is.
final class SourceCells {

    private final ImportField field;
    private final Function<SheetRow, SheetCell> cells;

    SourceCells(ImportField field, ValueSource source, Headings headings) {
        this.field = field;
        this.cells = source.onlyColumn()
                .map(headings::indexOf)
                .filter(OptionalInt::isPresent)
                .<Function<SheetRow, SheetCell>>map(index -> row -> row.cell(index.getAsInt()))
                .orElseGet(() -> row -> joined(source, headings, row));
    }

    ImportField field() {
        return field;
    }

    SheetCell cell(SheetRow row) {
        return cells.apply(row);
    }

    private static SheetCell joined(ValueSource source, Headings headings, SheetRow row) {
        var text = new StringBuilder();
        for (ValueSource.Piece piece : source.pieces()) {
            switch (piece) {
                case ValueSource.Fixed(var fixed) -> text.append(fixed);
                case ValueSource.Column(var heading) -> {
                    OptionalInt index = headings.indexOf(heading);
                    SheetCell cell = index.isPresent() ? row.cell(index.getAsInt()) : SheetCell.empty();
                    if (cell.isBlank() || cell instanceof SheetCell.Fault) {
                        return cell;
                    }
                    text.append(cell.text().strip());
                }
            }
        }
        return SheetCell.text(text.toString());
    }
}
