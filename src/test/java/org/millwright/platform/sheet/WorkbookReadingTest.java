package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Workbooks made by POI, old and new, give the same cells.
class WorkbookReadingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void givesTypedCells(SheetKind kind) throws IOException {
        SheetSource source = SheetTexts.open(everyType(kind));

        assertThat(source.kind()).isEqualTo(kind);
        assertThat(source.sheets()).containsExactly("First", "Second");
        List<SheetRow> rows = SheetTexts.rows(source);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().line()).isEqualTo(3);
        assertThat(rows.getLast().line()).isEqualTo(6);
        assertThat(rows.getLast().cells())
                .containsExactly(
                        SheetCell.text("0012"),
                        SheetCell.number(4711),
                        SheetCell.number(new BigDecimal("0.1")),
                        SheetCell.day(LocalDate.of(2025, 3, 1)),
                        SheetCell.moment(LocalDateTime.of(2025, 3, 1, 6, 30)),
                        SheetCell.flag(true),
                        SheetCell.empty(),
                        SheetCell.text("pump A"),
                        SheetCell.number(2),
                        new SheetCell.Fault("#DIV/0!"),
                        SheetCell.text("=1+1"),
                        SheetCell.text(" \uD83D\uDD27\nשלום "));
        assertThat(rows.getLast().text(1)).isEqualTo("4711");
        assertThat(rows.getLast().text(2)).isEqualTo("0.1");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void readsAnotherSheet(SheetKind kind) throws IOException {
        SheetSource second = SheetTexts.open(everyType(kind)).sheet(1);

        assertThat(SheetTexts.texts(second)).containsExactly(List.of("Only"), List.of("", "7"));
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void countsDaysFrom1904(SheetKind kind) throws IOException {
        Path file = folder.resolve("mac");
        try (Workbook book = workbook(kind)) {
            if (book instanceof XSSFWorkbook modern) {
                modern.getCTWorkbook().getWorkbookPr().setDate1904(true);
            } else if (book instanceof HSSFWorkbook old) {
                old.getInternalWorkbook().getRecords().stream()
                        .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                        .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                        .forEach(record -> record.setWindowing((short) 1));
            }
            Row row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue(44255);
            row.getCell(0).setCellStyle(style(book, (short) 14));
            save(book, file);
        }

        assertThat(SheetTexts.open(file).headings().orThrow().text(0)).isEqualTo("2025-03-01");
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS"})
    void endsWhenCancelledAndTellsProgress(SheetKind kind) throws IOException {
        Path file = folder.resolve("long");
        try (Workbook book = workbook(kind)) {
            Sheet sheet = book.createSheet();
            for (int i = 0; i < 3000; i++) {
                sheet.createRow(i).createCell(0).setCellValue("row " + i);
            }
            save(book, file);
        }
        var seen = new ArrayList<SheetRow>();
        var fractions = new ArrayList<Double>();

        var outcome = SheetTexts.open(file).rows(seen::add, new SheetWatch(() -> seen.size() == 2000, fractions::add));

        assertThat(SheetTexts.key(outcome)).isEqualTo("sheet.cancelled");
        assertThat(seen).hasSize(2000);
        assertThat(fractions).isNotEmpty().isSorted().allMatch(fraction -> fraction > 0 && fraction <= 1);
        assertThat(SheetTexts.open(file).rows(row -> {}, SheetWatch.NONE).orThrow())
                .isEqualTo(2999);
    }

    private Path everyType(SheetKind kind) throws IOException {
        Path file = folder.resolve("every.csv");
        try (Workbook book = workbook(kind)) {
            Sheet first = book.createSheet("First");
            book.createSheet("Hidden").createRow(0).createCell(0).setCellValue("unseen");
            book.setSheetHidden(1, true);
            Sheet second = book.createSheet("Second");
            second.createRow(0).createCell(0).setCellValue("Only");
            second.createRow(1).createCell(1).setCellValue(7);
            first.createRow(2).createCell(0).setCellValue("Tag");
            first.createRow(3).createCell(0).setCellValue("  ");
            fill(book, first.createRow(5));
            first.createRow(8).createCell(2).setCellStyle(style(book, (short) 14));
            save(book, file);
        }
        return file;
    }

    private static void fill(Workbook book, Row row) {
        row.createCell(0).setCellValue("0012");
        row.createCell(1).setCellValue(4711.0);
        row.createCell(2).setCellValue(0.1);
        row.createCell(3).setCellValue(LocalDate.of(2025, 3, 1));
        row.getCell(3).setCellStyle(style(book, (short) 14));
        row.createCell(4).setCellValue(LocalDateTime.of(2025, 3, 1, 6, 30));
        row.getCell(4).setCellStyle(style(book, book.createDataFormat().getFormat("dd.mm.yyyy hh:mm")));
        row.createCell(5).setCellValue(true);
        row.createCell(6, CellType.BLANK);
        row.createCell(7).setCellFormula("\"pump \"&\"A\"");
        row.createCell(8).setCellFormula("1+1");
        row.createCell(9).setCellErrorValue(FormulaError.DIV0.getCode());
        row.createCell(10).setCellValue("=1+1");
        row.createCell(11).setCellValue(" \uD83D\uDD27\nשלום ");
        var evaluator = book.getCreationHelper().createFormulaEvaluator();
        evaluator.evaluateFormulaCell(row.getCell(7));
        evaluator.evaluateFormulaCell(row.getCell(8));
    }

    private static Workbook workbook(SheetKind kind) {
        return kind == SheetKind.XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    private static CellStyle style(Workbook book, short format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(format);
        return style;
    }

    private static void save(Workbook book, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
