package org.millwright.platform.sheet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The rows of a written list by heading, as another program reads them: from CSV, or from a table of a workbook.
public record SheetRows(List<Map<String, String>> rows) {

    public SheetRows {
        rows = List.copyOf(rows);
    }

    public static SheetRows ofCsv(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return new SheetRows(
                    reader.stream().map(NamedCsvRecord::getFieldsAsMap).toList());
        }
    }

    /// A real table of Excel, found by its name. Dates read as 2026-03-10.
    public static SheetRows ofTable(XSSFWorkbook book, String name) {
        XSSFTable table = book.getTable(name);
        XSSFSheet sheet = table.getXSSFSheet();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int at = table.getStartRowIndex() + 1; at <= table.getEndRowIndex(); at++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                row.put(text(sheet.getRow(table.getStartRowIndex()), column), text(sheet.getRow(at), column));
            }
            rows.add(row);
        }
        return new SheetRows(rows);
    }

    public int count() {
        return rows.size();
    }

    public SheetRows where(String heading, Predicate<String> holds) {
        return new SheetRows(
                rows.stream().filter(row -> holds.test(in(row, heading))).toList());
    }

    /// An empty cell counts as nothing.
    public BigDecimal sum(String heading) {
        return rows.stream().map(row -> number(row, heading)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The sums of one column by the texts of another, without those that come to nothing.
    public Map<String, BigDecimal> sums(String by, String heading) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        rows.forEach(row -> sums.merge(in(row, by), number(row, heading), BigDecimal::add));
        sums.values().removeIf(sum -> sum.signum() == 0);
        sums.replaceAll((key, sum) -> sum.stripTrailingZeros());
        return sums;
    }

    public static BigDecimal number(Map<String, String> row, String heading) {
        String text = in(row, heading);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    public static String in(Map<String, String> row, String heading) {
        return Objects.requireNonNull(row.get(heading), () -> "no column " + heading + " in " + row.keySet());
    }

    private static String text(XSSFRow row, int column) {
        return text(row.getCell(column));
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : BigDecimal.valueOf(cell.getNumericCellValue()).toPlainString();
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }
}
