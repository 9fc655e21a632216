package org.millwright.platform.sheet;

/// A column of an exported table.
public record SheetColumn(String heading, ColumnType type) {

    public SheetColumn {
        if (heading.isBlank()) {
            throw new IllegalArgumentException("a column of a table needs a heading");
        }
    }
}
