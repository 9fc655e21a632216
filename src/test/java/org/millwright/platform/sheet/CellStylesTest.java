package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellStylesTest {

    @Test
    void aWorkbookGetsOneStyleForEachTypeAndOneForHeadings() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            int before = workbook.getNumCellStyles();
            var styles = new CellStyles(workbook);
            styles.of(ColumnType.MONEY);
            styles.of(ColumnType.MONEY);

            assertThat(workbook.getNumCellStyles() - before).isEqualTo(ColumnType.values().length + 1);
            assertThat(styles.heading().getFont().getBold()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"DECIMAL, '#,##0.00##'", "PERCENT, 0.0%", "DATE, m/d/yy", "TEXT, @"})
    void aTypeIsShownInItsFormat(ColumnType type, String format) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            assertThat(new CellStyles(workbook).of(type).getDataFormatString()).isEqualTo(format);
        }
    }
}
