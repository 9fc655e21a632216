package org.millwright.platform.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableStyleInfo;

/// One sheet with one table that is being written.
final class TablePart {

    /// The most a cell of a workbook can hold.
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    /// Numbers with more digits lose the last ones in a workbook; they are written as text.
    private static final int MOST_DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate BEYOND_DAYS = LocalDate.of(10_000, 1, 1);
    private static final int WIDEST = 60;

    private final List<SheetColumn> columns;
    private final CellStyles styles;
    private final SXSSFSheet stream;
    private final XSSFSheet sheet;
    private final XSSFTable table;
    private final int[] widths;
    private int rows;

    TablePart(SXSSFSheet stream, XSSFSheet sheet, String name, List<SheetColumn> columns, CellStyles styles) {
        this.columns = columns;
        this.styles = styles;
        this.stream = stream;
        this.sheet = sheet;
        this.widths = new int[columns.size()];
        XSSFRow headings = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            String heading = columns.get(i).heading();
            headings.createCell(i).setCellValue(heading);
            headings.getCell(i).setCellStyle(styles.heading());
            sheet.setDefaultColumnStyle(i, styles.of(columns.get(i).type()));
            // the button of the filter covers two characters
            widths[i] = Math.max(columns.get(i).type().leastWidth(), heading.length() + 3);
        }
        this.table = table(name);
        layOut();
    }

    private XSSFTable table(String name) {
        XSSFTable made =
                sheet.createTable(new AreaReference(new CellReference(0, 0), corner(), SpreadsheetVersion.EXCEL2007));
        made.setName(name);
        made.setDisplayName(name);
        made.getCTTable().addNewAutoFilter().setRef(reference());
        var look = new XSSFTableStyleInfo(
                sheet.getWorkbook().getStylesSource(), made.getCTTable().addNewTableStyleInfo());
        look.setName("TableStyleMedium2");
        look.setShowRowStripes(true);
        look.setShowColumnStripes(false);
        look.setFirstColumn(false);
        look.setLastColumn(false);
        return made;
    }

    private void layOut() {
        sheet.createFreezePane(0, 1);
        PrintLayout.of(sheet);
    }

    int rows() {
        return rows;
    }

    /// @throws IllegalStateException caused by an IOException when the temporary file cannot be written
    void row(List<SheetCell> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        SXSSFRow row = stream.createRow(++rows);
        for (int i = 0; i < cells.size(); i++) {
            if (!(cells.get(i) instanceof SheetCell.Empty)) {
                fill(row.createCell(i), i, cells.get(i));
            }
        }
    }

    private void fill(Cell target, int column, SheetCell cell) {
        ColumnType type = columns.get(column).type();
        switch (cell) {
            case SheetCell.Decimal decimal
            when decimal.value().precision() <= MOST_DIGITS -> {
                target.setCellValue(decimal.value().doubleValue());
                target.setCellStyle(styles.of(type.isNumber() ? type : ColumnType.FLAG));
            }
            case SheetCell.Day day
            when inRange(day.value()) -> {
                target.setCellValue(day.value());
                target.setCellStyle(styles.of(type == ColumnType.MOMENT ? type : ColumnType.DATE));
            }
            case SheetCell.Moment moment
            when inRange(moment.value().toLocalDate()) -> {
                target.setCellValue(moment.value());
                target.setCellStyle(styles.of(type == ColumnType.DATE ? type : ColumnType.MOMENT));
            }
            case SheetCell.Flag flag -> {
                target.setCellValue(flag.value());
                target.setCellStyle(styles.of(ColumnType.FLAG));
            }
            default -> text(target, column, cell.text());
        }
    }

    private static boolean inRange(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && day.isBefore(BEYOND_DAYS);
    }

    private void text(Cell target, int column, String text) {
        String encoded = XmlText.encode(text);
        if (encoded.length() > LONGEST_TEXT) {
            throw SheetRefusal.of(
                    "sheet.write.text-too-long", columns.get(column).heading(), rows, LONGEST_TEXT);
        }
        target.setCellValue(encoded);
        target.setCellStyle(styles.of(ColumnType.TEXT));
        int width = text.length() > WIDEST
                ? WIDEST
                : text.lines().mapToInt(String::length).max().orElse(0);
        widths[column] = Math.max(widths[column], Math.min(WIDEST, width + 2));
    }

    /// Sets what can be known only at the end: how far the table goes and how wide its columns are.
    void finish() {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
            if (columns.get(i).type() == ColumnType.TEXT && rows > 0) {
                sheet.addIgnoredErrors(new CellRangeAddress(1, rows, i, i), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
            }
        }
        // not through setArea, which writes the reference of a table down to the last row of the sheet as whole columns
        table.getCTTable().setRef(reference());
        table.getCTTable().getAutoFilter().setRef(reference());
        table.updateReferences();
        sheet.setDimensionOverride(CellRangeAddress.valueOf(reference()));
    }

    /// A table must have a row below its headings, be it empty.
    private CellReference corner() {
        return new CellReference(Math.max(1, rows), columns.size() - 1);
    }

    private String reference() {
        return String.format(Locale.ROOT, "A1:%s", corner().formatAsString());
    }
}
