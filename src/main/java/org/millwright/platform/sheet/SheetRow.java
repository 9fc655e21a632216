package org.millwright.platform.sheet;

import java.util.List;

/// One row that has something in it, without the empty cells at its end.
///
/// @param line where the row begins in the file, counted from 1: the physical line of a text file, the row of a
/// workbook
public record SheetRow(long line, List<SheetCell> cells) {

    public SheetRow {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1) instanceof SheetCell.Empty) {
            filled--;
        }
        cells = List.copyOf(cells.subList(0, filled));
    }

    /// The cell of a column counted from 0; empty beyond the last.
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.empty();
    }

    public String text(int column) {
        return cell(column).text();
    }

    boolean isBlank() {
        return cells.stream().allMatch(SheetCell::isBlank);
    }
}
