package org.millwright.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/// Writes one table row by row. What does not fit on a sheet goes on in a further sheet with a table of its own.
final class TableSheetWriter {

    /// A sheet has 1,048,576 rows, one of them for the headings.
    static final int ROWS_OF_A_SHEET = 1_048_575;

    /// The most a workbook allows in the name of a sheet.
    private static final int LONGEST_NAME = 31;

    private final SXSSFWorkbook workbook;
    private final CellStyles styles;
    private final SheetTable table;
    private final int rowsOfASheet;
    private final List<WrittenTable> written = new ArrayList<>();
    private @Nullable TablePart part;

    TableSheetWriter(SXSSFWorkbook workbook, CellStyles styles, SheetTable table, int rowsOfASheet) {
        this.workbook = workbook;
        this.styles = styles;
        this.table = table;
        this.rowsOfASheet = rowsOfASheet;
    }

    void row(List<SheetCell> cells) throws IOException {
        try {
            roomy().row(cells);
        } catch (IllegalStateException fault) {
            throw causeOf(fault);
        }
    }

    /// The tables written, at least one.
    List<WrittenTable> finish() throws IOException {
        try {
            close(roomy());
            return List.copyOf(written);
        } catch (IllegalStateException fault) {
            throw causeOf(fault);
        }
    }

    private TablePart roomy() {
        TablePart current = part;
        if (current == null) {
            current = begin();
        } else if (current.rows() >= rowsOfASheet) {
            close(current);
            current = begin();
        }
        part = current;
        return current;
    }

    private TablePart begin() {
        int number = written.size() + 1;
        String sheetName = number == 1 ? table.sheet() : free(number);
        String name = number == 1 ? table.name() : table.name() + "_" + number;
        SXSSFSheet stream = workbook.createSheet(sheetName);
        XSSFSheet sheet = workbook.getXSSFWorkbook().getSheet(sheetName);
        written.add(new WrittenTable(sheetName, name, 0));
        return new TablePart(stream, sheet, name, table.columns(), styles);
    }

    private String free(int number) {
        String end = String.format(Locale.ROOT, " (%d)", number);
        String start = table.sheet();
        String cut = start.substring(0, Math.min(start.length(), LONGEST_NAME - end.length()));
        return WorkbookUtil.createSafeSheetName(cut + end, '_');
    }

    private void close(TablePart finished) {
        finished.finish();
        WrittenTable last = written.removeLast();
        written.add(new WrittenTable(last.sheet(), last.name(), finished.rows()));
    }

    /// POI wraps the failures of its temporary files.
    private static IOException causeOf(IllegalStateException fault) {
        if (fault.getCause() instanceof IOException failure) {
            return failure;
        }
        throw fault;
    }
}
