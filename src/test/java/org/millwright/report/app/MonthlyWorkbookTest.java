package org.millwright.report.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;
import org.millwright.report.Kpi;
import org.millwright.report.MonthlyReport;
import org.millwright.report.WrittenReport;

/// Opens the written workbook again and recomputes it.
class MonthlyWorkbookTest extends ReportFixture {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);

    @TempDir
    Path folder;

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void everyFormulaGivesTheValueThatWasWrittenBesideIt(String language) throws IOException {
        try (XSSFWorkbook book = written(FEBRUARY, language)) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (Row row : book.getSheet("Summary")) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        assertSame(cell, evaluator.evaluate(cell));
                    }
                }
            }
            assertThat(formulas).isGreaterThan(3 * Kpi.values().length);
        }
    }

    @Test
    void theFiguresAreTheProgramsToTheCent() throws IOException {
        MonthlyReport report = new MonthlyReportQueries(store).report(FEBRUARY).orThrow();
        try (XSSFWorkbook book = written(FEBRUARY, "en-GB")) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            XSSFSheet summary = book.getSheet("Summary");
            int at = 9;
            for (Kpi kpi : Kpi.values()) {
                Row row = summary.getRow(at++);
                assertThat(row.getCell(0).getStringCellValue())
                        .isEqualTo(messages("en-GB").text(kpi));
                assertNumber(
                        evaluator.evaluate(row.getCell(2)), report.figures().value(kpi));
                assertNumber(
                        evaluator.evaluate(row.getCell(3)), report.lastMonth().value(kpi));
                assertNumber(evaluator.evaluate(row.getCell(4)), report.over(kpi));
                assertThat(row.getCell(6).getStringCellValue()).endsWith(".");
            }
            assertThat(evaluator.evaluate(summary.getRow(6).getCell(1)).getStringValue())
                    .isEqualTo("All totals agree");
        }
    }

    @Test
    void theRowsOfTheDataSheetsAddUp() throws IOException {
        try (XSSFWorkbook book = written(FEBRUARY, "en-GB")) {
            assertThat(sum(book, "Data_Cost", "Amount")).isEqualTo(530.27);
            assertThat(sum(book, "Data_WO", "Cost in the month")).isEqualTo(516.86);
            assertThat(sum(book, "Data_WO", "Hours in the month")).isEqualTo(7.75);
            assertThat(sum(book, "Data_Stock", "Value")).isEqualTo(177.51);
            assertThat(sum(book, "Data_Months", "Total cost")).isEqualTo(530.27);
            assertThat(rows(book, "Data_WO")).isEqualTo(9);
            assertThat(rows(book, "Data_Cost")).isEqualTo(6);
            assertThat(rows(book, "Data_PM")).isEqualTo(6);
            assertThat(rows(book, "Data_Stock")).isEqualTo(3);
            assertThat(rows(book, "Data_Months")).isEqualTo(12);
        }
    }

    @Test
    void aPartsValueIsSharedAmongItsStorerooms() throws IOException {
        try (XSSFWorkbook book = written(FEBRUARY, "en-GB")) {
            XSSFSheet stock = book.getSheet("Data_Stock");
            // 147.51 for 6 in the main store and 5 in the workshop
            assertThat(number(stock, 1, "On hand")).isEqualTo(6);
            assertThat(number(stock, 1, "Value")).isEqualTo(80.46);
            assertThat(cell(stock, 1, "At or below minimum").getBooleanCellValue())
                    .isTrue();
            assertThat(number(stock, 2, "On hand")).isEqualTo(5);
            assertThat(number(stock, 2, "Value")).isEqualTo(67.05);
            assertThat(cell(stock, 3, "At or below minimum").getBooleanCellValue())
                    .isFalse();
        }
    }

    @Test
    void dataSheetsAreRealTables() throws IOException {
        try (XSSFWorkbook book = written(FEBRUARY, "de-DE")) {
            for (String name : List.of("Data_WO", "Data_Cost", "Data_PM", "Data_Stock", "Data_Months")) {
                XSSFSheet sheet = book.getSheet(name);
                XSSFTable table = sheet.getTables().getFirst();
                assertThat(table.getName()).isEqualTo(name);
                assertThat(table.getCTTable().getAutoFilter().getRef())
                        .isEqualTo(table.getCTTable().getRef())
                        .endsWith(String.valueOf(sheet.getLastRowNum() + 1));
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            }
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                assertThat(book.getSheetAt(i).getNumMergedRegions()).isZero();
            }
            assertThat(book.getExternalLinksTables()).isEmpty();
            assertThat(book.isMacroEnabled()).isFalse();
        }
    }

    @Test
    void cellsAreWhatTheyMean() throws IOException {
        try (XSSFWorkbook book = written(FEBRUARY, "en-GB")) {
            Cell tag = cell(book.getSheet("Data_Cost"), 1, "Equipment");
            assertThat(tag.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(book.getSheet("Data_WO"), 1, "Equipment name").getStringCellValue())
                    .isEqualTo("=1+1 Feed pump");
            Cell day = cell(book.getSheet("Data_Cost"), 1, "Date");
            assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
            assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 2, 2));
            assertThat(cell(book.getSheet("Data_Stock"), 1, "Part").getStringCellValue())
                    .isEqualTo("0001");
        }
    }

    @Test
    void theSummaryHoldsOneChartOverTheTableOfMonths() throws IOException {
        try (XSSFWorkbook book = written(FEBRUARY, "en-GB")) {
            var charts = book.getSheet("Summary").getDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(1);
            assertThat(charts.getFirst().getTitleText().toString()).isEqualTo("Cost by category and month, EUR");
            String xml = charts.getFirst().getCTChart().toString();
            assertThat(xml).contains("Data_Months!$N$2:$N$13", "Data_Months!$A$2:$A$13", "476.63");
        }
    }

    @Test
    void aMonthInWhichNothingHappenedHasTheSameSheets() throws IOException {
        try (XSSFWorkbook book = written(YearMonth.of(2024, 2), "en-GB")) {
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertThat(evaluator
                            .evaluate(book.getSheet("Summary").getRow(6).getCell(1))
                            .getStringValue())
                    .isEqualTo("All totals agree");
            assertThat(book.getNumberOfSheets()).isEqualTo(6);
        }
    }

    @Test
    void anExistingFileIsReplacedOrLeftAlone() throws IOException {
        Path file = folder.resolve("report.xlsx");
        Files.writeString(file, "old");

        assertThatThrownBy(() -> new MonthlyWorkbook(store)
                        .write(FEBRUARY, file, messages("en-GB"), (fraction, doing) -> {
                            if (fraction >= 0.9) {
                                throw new CancellationException("no longer wanted");
                            }
                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("old");

        write(FEBRUARY, file, "en-GB");
        assertThat(Files.size(file)).isGreaterThan(1000);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void refusalsAreSentences() {
        var workbook = new MonthlyWorkbook(store);
        Messages english = messages("en-GB");

        assertThat(workbook.write(FEBRUARY, folder.resolve("report.xls"), english, Progress.silent())
                        .violations())
                .singleElement()
                .satisfies(reason ->
                        assertThat(english.text(reason)).endsWith("is no workbook: the name must end in .xlsx."));
        assertThat(workbook.write(YearMonth.of(2026, 4), folder.resolve("a.xlsx"), english, Progress.silent())
                        .violations())
                .singleElement()
                .satisfies(reason -> assertThat(english.text(reason))
                        .isEqualTo(
                                "There is no report for April 2026: choose a month from January 1901 to March 2026."));
        assertThat(workbook.write(FEBRUARY, folder.resolve("no/such.xlsx"), english, Progress.silent())
                        .isDone())
                .isFalse();
    }

    private WrittenReport write(YearMonth month, Path file, String language) {
        return new MonthlyWorkbook(store)
                .write(month, file, messages(language), Progress.silent())
                .orThrow();
    }

    private XSSFWorkbook written(YearMonth month, String language) throws IOException {
        Path file = folder.resolve(language + month + ".xlsx");
        write(month, file, language);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static Messages messages(String language) {
        return new Messages(Locale.forLanguageTag(language), ZoneOffset.UTC);
    }

    private static void assertSame(Cell cell, CellValue value) {
        String where = cell.getAddress() + " " + cell.getCellFormula();
        if (value.getCellType() == CellType.NUMERIC) {
            assertThat(cell.getCachedFormulaResultType()).as(where).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue())
                    .as(where)
                    .isCloseTo(value.getNumberValue(), org.assertj.core.data.Offset.offset(1e-9));
        } else {
            assertThat(value.getCellType()).as(where).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).as(where).isEqualTo(value.getStringValue());
        }
    }

    private static void assertNumber(CellValue value, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(value.getStringValue()).isEmpty();
        } else {
            assertThat(value.getNumberValue())
                    .isCloseTo(expected.doubleValue(), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    private static int rows(XSSFWorkbook book, String sheet) {
        return book.getSheet(sheet).getLastRowNum();
    }

    private static double sum(XSSFWorkbook book, String sheet, String heading) {
        double sum = 0;
        for (int row = 1; row <= rows(book, sheet); row++) {
            sum += number(book.getSheet(sheet), row, heading);
        }
        return Math.round(sum * 100) / 100.0;
    }

    private static double number(XSSFSheet sheet, int row, String heading) {
        return cell(sheet, row, heading).getNumericCellValue();
    }

    private static Cell cell(XSSFSheet sheet, int row, String heading) {
        for (Cell each : sheet.getRow(0)) {
            if (each.getStringCellValue().equals(heading)) {
                return sheet.getRow(row).getCell(each.getColumnIndex());
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
