package org.millwright.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.millwright.kernel.Outcome;

/// A workbook in the making: flat data tables of any length beside sheets made by hand, saved as one file.
///
/// The sheets stand in the order in which they were begun. A sheet made by hand may be begun first and
/// filled last, when the tables its formulas refer to are there. After a refusal the draft is only good
/// for closing.
public final class WorkbookDraft implements AutoCloseable {

    /// Rows that wait in memory while a table is written.
    private static final int WINDOW = 100;

    private final SXSSFWorkbook workbook;
    private final CellStyles styles;

    public WorkbookDraft() {
        // texts are written into their cells: a table of shared texts would have to be kept in memory
        workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW, true, false);
        // it would count the streamed rows only, without the headings
        workbook.setShouldCalculateSheetDimensions(false);
        styles = new CellStyles(workbook.getXSSFWorkbook());
    }

    /// For styles, names and whatever else is the workbook's as a whole. The rows of data tables cannot be seen in it.
    public XSSFWorkbook workbook() {
        return workbook.getXSSFWorkbook();
    }

    /// Begins a sheet that the caller fills, kept in memory.
    ///
    /// @throws IllegalArgumentException when the name is taken or not allowed
    public XSSFSheet sheet(String name) {
        return workbook.getXSSFWorkbook().createSheet(name);
    }

    /// Writes a data table on a sheet of its own; more rows than fit on one go on in further sheets and tables.
    ///
    /// @throws IllegalArgumentException when a sheet of the name exists
    public Outcome<List<WrittenTable>> table(SheetTable table, RowFeed rows, BooleanSupplier cancelled) {
        return table(table, rows, cancelled, TableSheetWriter.ROWS_OF_A_SHEET);
    }

    Outcome<List<WrittenTable>> table(SheetTable table, RowFeed rows, BooleanSupplier cancelled, int rowsOfASheet) {
        try {
            var writer = new TableSheetWriter(workbook, styles, table, rowsOfASheet);
            RowSink.drain(rows, writer::row, cancelled);
            return Outcome.done(writer.finish());
        } catch (SheetRefusal refusal) {
            return Outcome.refused(refusal.violation());
        } catch (IOException failure) {
            return Outcome.refused("sheet.write.no-temporary", String.valueOf(failure.getMessage()));
        }
    }

    /// Saves the workbook; the target is replaced at the very end or not touched at all.
    public Outcome<Path> save(Path target, BooleanSupplier cancelled) {
        return FileInPlace.write(target, cancelled, out -> {
            workbook.write(out);
            return target;
        });
    }

    /// Removes the temporary files.
    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
