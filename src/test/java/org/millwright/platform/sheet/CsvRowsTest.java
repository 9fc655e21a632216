package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

    @ParameterizedTest
    @CsvSource({
        "12.5, DECIMAL_COMMA, '12,5'",
        "12.5, DECIMAL_POINT, 12.5",
        "1.234, DECIMAL_COMMA, '1,2340'",
        "-1234567.89, DECIMAL_COMMA, '-1234567,89'",
        "1E3, DECIMAL_POINT, 1000",
    })
    void numbersCanBeReadInOneWayOnly(String number, NumberStyle style, String text) throws IOException {
        assertThat(written(style, SheetCell.number(new java.math.BigDecimal(number))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a;b | \"a;b\"", "say \"x\" | \"say \"\"x\"\"\"", "=1 | '=1", "0012 | 0012"},
            quoteCharacter = '\u0001')
    void textsAreQuotedAndGuarded(String text, String expected) throws IOException {
        assertThat(written(NumberStyle.DECIMAL_COMMA, SheetCell.text(text))).isEqualTo(expected);
    }

    private static String written(NumberStyle style, SheetCell cell) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var rows = new CsvRows(new CsvStyle(';', style), out)) {
            rows.row(List.of(cell));
        }
        return out.toString(StandardCharsets.UTF_8).substring(1).strip();
    }
}
