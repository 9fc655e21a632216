package org.millwright.sample;

import java.util.ArrayList;
import java.util.List;

/// A table typed as text: a line for each row, cells parted by a bar, `-` for an empty cell.
record Rows(List<List<String>> rows) {

    /// @throws IllegalArgumentException when a row has another number of cells than told
    static Rows of(int cells, String... texts) {
        var rows = new ArrayList<List<String>>();
        for (String text : texts) {
            for (String line : text.split("\n", -1)) {
                if (!line.isBlank()) {
                    rows.add(cells(cells, line));
                }
            }
        }
        return new Rows(rows);
    }

    private static List<String> cells(int count, String line) {
        var cells = new ArrayList<String>(count);
        for (String cell : line.split("\\|", -1)) {
            String text = cell.strip();
            cells.add(text.equals("-") ? "" : text);
        }
        if (cells.size() != count) {
            throw new IllegalArgumentException(count + " cells expected: " + line);
        }
        return List.copyOf(cells);
    }

    /// The members of a cell that lists several, parted by commas.
    static List<String> list(String cell) {
        return split(cell, ",");
    }

    /// The pieces of a cell between marks of one character.
    static List<String> split(String cell, String mark) {
        var pieces = new ArrayList<String>();
        if (!cell.isEmpty()) {
            for (String piece : cell.split(mark, -1)) {
                pieces.add(piece.strip());
            }
        }
        return List.copyOf(pieces);
    }
}
