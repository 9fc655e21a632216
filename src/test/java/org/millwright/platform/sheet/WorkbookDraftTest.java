package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Outcome;

class WorkbookDraftTest {

    private static final SheetTable TABLE = new SheetTable(
            "Data_WO",
            "Data_WO",
            List.of(
                    new SheetColumn("Number", ColumnType.TEXT),
                    new SheetColumn("Done on", ColumnType.DATE),
                    new SheetColumn("Cost", ColumnType.MONEY),
                    new SheetColumn("Share", ColumnType.PERCENT)));

    @TempDir
    Path folder;

    @Test
    void writesRealTables() throws IOException {
        try (XSSFWorkbook book = saved(TABLE, 250)) {
            XSSFSheet sheet = book.getSheet("Data_WO");
            XSSFTable table = sheet.getTables().getFirst();
            assertThat(table.getName()).isEqualTo("Data_WO");
            assertThat(table.getDisplayName()).isEqualTo("Data_WO");
            assertThat(table.getCTTable().getRef()).isEqualTo("A1:D251");
            assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A1:D251");
            assertThat(table.getColumns()).extracting("name").containsExactly("Number", "Done on", "Cost", "Share");
            assertThat(table.getCTTable().getTableStyleInfo().getShowRowStripes())
                    .isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getCTWorksheet().getDimension().getRef()).isEqualTo("A1:D251");
            assertThat(sheet.getNumMergedRegions()).isZero();
            assertThat(sheet.getColumnWidth(0)).isGreaterThanOrEqualTo(12 * 256);
        }
    }

    @Test
    void cellsHaveRealTypesAndFormats() throws IOException {
        try (XSSFWorkbook book = saved(TABLE, 3)) {
            XSSFRow row = book.getSheet("Data_WO").getRow(3);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=000002");
            assertThat(row.getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 1, 3));
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(3.25);
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @Test
    void tableWithoutRowsKeepsOneEmptyRow() throws IOException {
        try (XSSFWorkbook book = saved(TABLE, 0)) {
            assertThat(book.getSheet("Data_WO")
                            .getTables()
                            .getFirst()
                            .getCTTable()
                            .getRef())
                    .isEqualTo("A1:D2");
        }
    }

    @Test
    void goesOnInFurtherSheets() throws IOException {
        Path file = folder.resolve("long.xlsx");
        try (var draft = new WorkbookDraft()) {
            assertThat(draft.table(TABLE, feed(25), () -> false, 10).orThrow())
                    .containsExactly(
                            new WrittenTable("Data_WO", "Data_WO", 10),
                            new WrittenTable("Data_WO (2)", "Data_WO_2", 10),
                            new WrittenTable("Data_WO (3)", "Data_WO_3", 5));
            draft.save(file, () -> false).orThrow();
        }

        try (XSSFWorkbook book = reopened(file)) {
            assertThat(book.getSheet("Data_WO").getLastRowNum()).isEqualTo(10);
            assertThat(book.getSheet("Data_WO (3)")
                            .getTables()
                            .getFirst()
                            .getCTTable()
                            .getRef())
                    .isEqualTo("A1:D6");
            assertThat(book.getSheet("Data_WO (3)").getRow(5).getCell(0).getStringCellValue())
                    .isEqualTo("=000024");
        }
    }

    @Test
    void sheetsMadeByHandStandBesideTables() throws IOException {
        Path file = folder.resolve("report.xlsx");
        try (var draft = new WorkbookDraft()) {
            XSSFSheet summary = draft.sheet("Summary");
            draft.table(TABLE, feed(500), () -> false).orThrow();
            var total = summary.createRow(0).createCell(0);
            total.setCellFormula("SUM(Data_WO[Cost])");
            total.setCellValue(1234.5);
            draft.save(file, () -> false).orThrow();
        }

        try (XSSFWorkbook book = reopened(file)) {
            assertThat(book.getSheetName(0)).isEqualTo("Summary");
            var total = book.getSheet("Summary").getRow(0).getCell(0);
            assertThat(total.getCellFormula()).isEqualTo("SUM(Data_WO[Cost])");
            assertThat(total.getNumericCellValue()).isEqualTo(1234.5);
            double sum = IntStream.range(0, 500).mapToDouble(i -> i + 1.25).sum();
            assertThat(book.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(total)
                            .getNumberValue())
                    .isEqualTo(sum);
        }
    }

    @Test
    void textsLongerThanACellAreRefused() {
        var row = List.of(SheetCell.text("a".repeat(32_768)));
        Path file = folder.resolve("long.xlsx");

        Outcome<Long> outcome = SheetExport.xlsx(file, TABLE, sink -> sink.accept(row), () -> false);

        assertThat(SheetTexts.key(outcome)).isEqualTo("sheet.write.text-too-long");
        assertThat(file).doesNotExist();
    }

    @Test
    void numbersThatWouldLoseDigitsAreTexts() throws IOException {
        Path file = folder.resolve("digits.xlsx");
        var row =
                List.of(SheetCell.empty(), SheetCell.empty(), SheetCell.number(new BigDecimal("1234567890123456.78")));

        SheetExport.xlsx(file, TABLE, sink -> sink.accept(row), () -> false).orThrow();

        try (XSSFWorkbook book = reopened(file)) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("1234567890123456.78");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WO1", "R1C1", "r", "two words", "1st", "a-b"})
    void namesThatFormulasCannotUseAreFaults(String name) {
        assertThatThrownBy(() -> new SheetTable("Sheet", name, TABLE.columns()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreMadeFromTitles() {
        assertThat(SheetTable.named("Open orders: 1/2026", TABLE.columns()))
                .returns("Open orders_ 1_2026", SheetTable::sheet)
                .returns("Table_Open_orders_1_2026", SheetTable::name);
        var twice = List.of(new SheetColumn("Cost", ColumnType.MONEY), new SheetColumn("COST", ColumnType.MONEY));
        assertThatThrownBy(() -> SheetTable.named("Twice", twice)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SheetColumn(" ", ColumnType.TEXT)).isInstanceOf(IllegalArgumentException.class);
    }

    private XSSFWorkbook saved(SheetTable table, int rows) throws IOException {
        Path file = folder.resolve("table.xlsx");
        assertThat(SheetExport.xlsx(file, table, feed(rows), () -> false).orThrow())
                .isEqualTo(rows);
        return reopened(file);
    }

    private static XSSFWorkbook reopened(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static RowFeed feed(int rows) {
        return sink -> IntStream.range(0, rows)
                .forEach(i -> sink.accept(List.of(
                        SheetCell.text("=%06d".formatted(i)),
                        SheetCell.day(LocalDate.of(2026, 1, 1).plusDays(i)),
                        SheetCell.number(new BigDecimal(i).add(new BigDecimal("1.25"))),
                        SheetCell.number(new BigDecimal("0.125")))));
    }
}
