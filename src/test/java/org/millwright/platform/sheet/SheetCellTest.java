package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCellTest {

    @ParameterizedTest
    @CsvSource({"4711.0, 4711", "1E3, 1000", "0.10, 0.1", "0.000, 0", "-5, -5", "1E-7, 0.0000001"})
    void numbersReadAsPeopleWriteThem(BigDecimal number, String text) {
        assertThat(SheetCell.number(number).text()).isEqualTo(text);
        assertThat(SheetCell.number(number)).isEqualTo(SheetCell.number(new BigDecimal(text)));
    }

    @Test
    void nothingIsTheEmptyCell() {
        assertThat(SheetCell.text(null)).isEqualTo(SheetCell.empty());
        assertThat(SheetCell.text("")).isEqualTo(SheetCell.empty());
        assertThat(SheetCell.number((BigDecimal) null)).isEqualTo(SheetCell.empty());
        assertThat(SheetCell.day(null)).isEqualTo(SheetCell.empty());
        assertThat(SheetCell.moment(null)).isEqualTo(SheetCell.empty());
        assertThat(SheetCell.text(" ")).isNotEqualTo(SheetCell.empty()).matches(SheetCell::isBlank);
    }

    @Test
    void datesReadInIsoForm() {
        assertThat(SheetCell.day(LocalDate.of(2026, 1, 2)).text()).isEqualTo("2026-01-02");
        assertThat(SheetCell.moment(LocalDateTime.of(2026, 1, 2, 3, 4)).text()).isEqualTo("2026-01-02 03:04");
        assertThat(SheetCell.moment(LocalDateTime.of(2026, 1, 2, 3, 4, 5)).text())
                .isEqualTo("2026-01-02 03:04:05");
    }
}
