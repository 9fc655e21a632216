package org.millwright.report.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.sheet.XmlText;
import org.millwright.report.app.SummaryStyles.Look;

/// Fills the summary row by row. Every formula comes with the value it has, for viewers that do not calculate.
final class SummaryRows {

    private final XSSFSheet sheet;
    private final SummaryStyles styles;
    private int row = -1;

    SummaryRows(XSSFSheet sheet) {
        this.sheet = sheet;
        this.styles = new SummaryStyles(sheet.getWorkbook());
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /// Goes to the next row.
    SummaryRows next() {
        row++;
        return this;
    }

    SummaryRows skip(int rows) {
        row += rows;
        return this;
    }

    /// Goes back to a row, counted from zero.
    void to(int earlier) {
        row = earlier;
    }

    /// Counted from zero.
    int row() {
        return row;
    }

    /// The address of a cell in this row, such as `C9`.
    String at(int column) {
        return new CellReference(row, column).formatAsString();
    }

    SummaryRows text(int column, String text, Look look) {
        cell(column, look).setCellValue(XmlText.encode(text));
        return this;
    }

    SummaryRows number(int column, @Nullable BigDecimal number, Look look) {
        XSSFCell cell = cell(column, look);
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
        return this;
    }

    SummaryRows day(int column, LocalDate day) {
        cell(column, Look.DATE).setCellValue(day);
        return this;
    }

    SummaryRows moment(int column, LocalDateTime moment) {
        cell(column, Look.MOMENT).setCellValue(moment);
        return this;
    }

    /// @param value none: the formula gives the empty text
    SummaryRows formula(int column, String formula, @Nullable BigDecimal value, Look look) {
        XSSFCell cell = cell(column, look);
        cell.setCellFormula(formula);
        if (value == null) {
            cell.setCellValue("");
        } else {
            cell.setCellValue(value.doubleValue());
        }
        return this;
    }

    SummaryRows formula(int column, String formula, String value, Look look) {
        XSSFCell cell = cell(column, look);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        return this;
    }

    /// A program that opens the workbook does not fit the heights of rows to wrapped texts.
    void height(int lines) {
        current().setHeightInPoints(lines * sheet.getDefaultRowHeightInPoints());
    }

    private XSSFCell cell(int column, Look look) {
        XSSFCell cell = current().createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private XSSFRow current() {
        XSSFRow existing = sheet.getRow(row);
        return existing == null ? sheet.createRow(row) : existing;
    }
}
