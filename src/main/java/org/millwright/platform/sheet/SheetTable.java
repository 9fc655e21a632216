package org.millwright.platform.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.WorkbookUtil;

/// A flat table to be exported.
///
/// @param sheet name of the sheet; what a workbook does not allow in such a name is replaced
/// @param name name of the table within the workbook, by which formulas refer to it, such as `Data_WO`
/// @param columns with headings that differ, as formulas refer to columns by them
public record SheetTable(String sheet, String name, List<SheetColumn> columns) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]{0,200}");
    /// Names that mean a cell: WO1, R1C1.
    private static final Pattern CELL = Pattern.compile("(?i)[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|r|c");

    public SheetTable {
        if (!NAME.matcher(name).matches() || CELL.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name for a table: " + name);
        }
        sheet = WorkbookUtil.createSafeSheetName(sheet, '_');
        columns = List.copyOf(columns);
        Set<String> headings = new HashSet<>();
        for (SheetColumn column : columns) {
            if (!headings.add(column.heading().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two columns named " + column.heading());
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs columns");
        }
    }

    /// A table whose name is made from the name of its sheet.
    public static SheetTable named(String sheet, List<SheetColumn> columns) {
        return new SheetTable(sheet, "Table_" + sheet.replaceAll("[^\\p{L}\\p{N}]+", "_"), columns);
    }

    List<String> headings() {
        return columns.stream().map(SheetColumn::heading).toList();
    }
}
