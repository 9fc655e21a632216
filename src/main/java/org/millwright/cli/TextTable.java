package org.millwright.cli;

import java.io.PrintWriter;
import java.util.List;

/// Sets rows of cells in columns, two spaces apart. A cell that is very long does not push the others away.
final class TextTable {

    private static final int WIDEST = 60;

    private TextTable() {}

    /// @param lines rows of cells, and whole lines that may stand between them
    static void print(List<Line> lines, PrintWriter out) {
        int columns = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        int[] widths = new int[columns];
        for (Line line : lines) {
            for (int i = 0; line.isRow() && i < line.cells().size(); i++) {
                widths[i] =
                        Math.max(widths[i], Math.min(WIDEST, line.cells().get(i).length()));
            }
        }
        for (Line line : lines) {
            out.println(line.isRow() ? row(line.cells(), widths) : line.cells().getFirst());
        }
    }

    /// @param isRow false for a single text that takes the whole line
    record Line(List<String> cells, boolean isRow) {}

    /// One row, for a table whose other rows are not there yet.
    static String row(List<String> cells, int[] widths) {
        var row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1;
            String cell = cells.get(i);
            String shown = last || cell.length() <= WIDEST ? cell : cell.substring(0, WIDEST - 1) + "\u2026";
            row.append(shown).append(" ".repeat(Math.max(0, widths[i] - shown.length()) + 2));
        }
        return row.toString().stripTrailing();
    }
}
