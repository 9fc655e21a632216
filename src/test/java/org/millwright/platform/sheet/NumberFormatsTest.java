package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {

    @ParameterizedTest
    @CsvSource({
        "14, , true",
        "22, , true",
        "0, , false",
        "4, , false",
        "46, , false",
        "170, dd.mm.yyyy, true",
        "171, [h]:mm, false",
        "172, '#,##0.00 [$€-407]', false",
        "173, '[$-407]d. mmmm yyyy', true",
    })
    void tellsDatesFromNumbers(int format, String code, boolean date) {
        assertThat(new NumberFormats().showsDate(format, code)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({
        "4711, false, 4711",
        "0.1000000000000000055, false, 0.1",
        "0.30000000000000004, false, 0.3",
        "1E3, false, 1000",
        "-5.50, false, -5.5",
        "45717, true, 2025-03-01",
        "45717.5, true, 2025-03-01 12:00",
        "0.25, true, 06:00",
        "61, true, 1900-03-01",
        "-3, true, -3",
    })
    void showsWhatPeopleSee(BigDecimal number, boolean date, String text) {
        assertThat(NumberFormats.cell(number, date, false).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0, 1904-01-01", "44255, 2025-03-01"})
    void countsFrom1904WhereTheWorkbookDoes(BigDecimal serial, String text) {
        assertThat(NumberFormats.cell(serial, true, true).text()).isIn(text, "00:00");
    }
}
