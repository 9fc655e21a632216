package org.millwright.platform.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.DimensionsRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/// Hands over the rows of one sheet of an xls file while its records are being read.
final class XlsRows {

    private static final int MOST_COLUMNS = 256;

    private final XlsFile workbook;
    private final XlsGlobals globals;
    private final RowVisitor visitor;
    private final SheetWatch watch;
    private final List<SheetCell> cells = new ArrayList<>();
    private int row = -1;
    private int rows;
    private @Nullable FormulaRecord awaitingText;

    XlsRows(XlsFile workbook, XlsGlobals globals, RowVisitor visitor, SheetWatch watch) {
        this.workbook = workbook;
        this.globals = globals;
        this.visitor = visitor;
        this.watch = watch;
    }

    /// @param position which of the sheets in the order of the stream
    void read(int position) {
        skipTo(position);
        int depth = 1;
        boolean more = true;
        while (more && depth > 0) {
            Record record = required();
            if (record instanceof BOFRecord) {
                // a chart that lies on the sheet
                depth++;
            } else if (record instanceof EOFRecord) {
                depth--;
            } else if (depth == 1) {
                more = accept(record);
            }
        }
        if (more) {
            flush();
        }
    }

    private void skipTo(int position) {
        int depth = 0;
        int seen = -1;
        while (seen < position) {
            Record record = required();
            if (record instanceof BOFRecord && depth++ == 0) {
                seen++;
            } else if (record instanceof EOFRecord) {
                depth--;
            }
        }
    }

    private Record required() {
        Record record = workbook.next();
        if (record == null) {
            throw SheetRefusal.damaged(workbook.file(), SheetKind.XLS);
        }
        return record;
    }

    private boolean accept(Record record) {
        switch (record) {
            case DimensionsRecord size -> rows = size.getLastRow();
            case StringRecord text
            when awaitingText != null -> {
                put(awaitingText.getColumn(), SheetCell.text(text.getString()));
                awaitingText = null;
            }
            case LabelRecord label -> {
                // not a CellRecord, though it is a cell
                boolean more = turnTo(label.getRow());
                put(label.getColumn(), SheetCell.text(label.getValue()));
                return more;
            }
            case CellRecord cell -> {
                boolean more = turnTo(cell.getRow());
                put(cell.getColumn(), made(cell));
                return more;
            }
            default -> {
                // widths, print settings, links
            }
        }
        return true;
    }

    private boolean turnTo(int next) {
        if (next == row) {
            return true;
        }
        boolean more = flush();
        row = next;
        return more;
    }

    private boolean flush() {
        var done = new SheetRow(row + 1L, cells);
        cells.clear();
        if (done.isBlank()) {
            return true;
        }
        watch.row(done.line(), done.line(), rows);
        return visitor.visit(done);
    }

    private void put(int column, SheetCell cell) {
        if (column < 0 || column >= MOST_COLUMNS) {
            throw SheetRefusal.damaged(workbook.file(), SheetKind.XLS);
        }
        while (cells.size() <= column) {
            cells.add(SheetCell.empty());
        }
        cells.set(column, cell);
    }

    private SheetCell made(CellRecord cell) {
        return switch (cell) {
            case LabelSSTRecord label -> SheetCell.text(globals.text(label.getSSTIndex()));
            case NumberRecord number -> number(number.getValue(), number.getXFIndex());
            case BoolErrRecord either ->
                either.isBoolean() ? SheetCell.flag(either.getBooleanValue()) : fault(either.getErrorValue());
            case FormulaRecord formula -> result(formula);
            default -> SheetCell.empty();
        };
    }

    private SheetCell result(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitingText = formula;
            return SheetCell.empty();
        }
        return switch (formula.getCachedResultTypeEnum()) {
            case BOOLEAN -> SheetCell.flag(formula.getCachedBooleanValue());
            case ERROR -> fault(formula.getCachedErrorValue());
            case NUMERIC -> number(formula.getValue(), formula.getXFIndex());
            default -> SheetCell.empty();
        };
    }

    private SheetCell number(double value, int style) {
        return Double.isFinite(value)
                ? NumberFormats.cell(BigDecimal.valueOf(value), globals.showsDate(style), globals.from1904())
                : new SheetCell.Fault("#NUM!");
    }

    private static SheetCell fault(int code) {
        return new SheetCell.Fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }
}
