package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "0012 | 12",
                "12,5 | 12.5",
                "12.5 | 12.5",
                "1.234,56 | 1234.56",
                "1,234.56 | 1234.56",
                "1 234,56 | 1234.56",
                "1\u00A0234,56 | 1234.56",
                "1\u202F234.56 | 1234.56",
                "1'234.56 | 1234.56",
                "1\u2019234\u2019567 | 1234567",
                "1.234.567 | 1234567",
                "1,234,567 | 1234567",
                "1 234 567 | 1234567",
                "1234,567 | 1234.567",
                "0,125 | 0.125",
                "0.125 | 0.125",
                "1,2345 | 1.2345",
                ",5 | 0.5",
                "-5 | -5",
                "+5 | 5",
                "\u22125,5 | -5.5",
                "5,50- | -5.50",
                "1 234,567 | 1234.567",
            })
    void readsWhatCanBeReadInOneWay(String text, BigDecimal number) {
        for (NumberStyle style : NumberStyle.values()) {
            // "1 234,567" is grouped by spaces, so the comma cannot group as well
            assertThat(NumberText.parse(text, style))
                    .as("%s as %s", text, style)
                    .isEqualByComparingTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234', DECIMAL_POINT, 1234",
        "'1,234', DECIMAL_COMMA, 1.234",
        "1.234, DECIMAL_POINT, 1.234",
        "1.234, DECIMAL_COMMA, 1234",
        "'-12,345', DECIMAL_COMMA, -12.345",
    })
    void styleDecidesWhatIsOpen(String text, NumberStyle style, BigDecimal number) {
        assertThat(NumberText.parse(text, style)).isEqualByComparingTo(number);
        assertThat(NumberText.evidence(text)).isEqualTo((char) 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "abc",
                "12 kg",
                "1,23,456",
                "12.34.56",
                "1.234.56",
                "1,5,",
                "1E3",
                "--5",
                "5..5",
                "0x12",
                "1,234.567,8",
                "12 34",
                "99999999999999999999999999999999999999999"
            })
    void refusesTheRest(String text) {
        for (NumberStyle style : NumberStyle.values()) {
            assertThat(NumberText.parse(text, style)).as(text).isNull();
        }
    }

    @Test
    void styleOfAColumnIsToldByItsClearNumbers() {
        assertThat(NumberStyle.guess(List.of("1,234", "12,5", "x"), NumberStyle.DECIMAL_POINT))
                .isEqualTo(NumberStyle.DECIMAL_COMMA);
        assertThat(NumberStyle.guess(List.of("1,234", "1,234,567"), NumberStyle.DECIMAL_COMMA))
                .isEqualTo(NumberStyle.DECIMAL_POINT);
    }

    @ParameterizedTest
    @EnumSource
    void whatStaysOpenIsTheCallersChoice(NumberStyle style) {
        assertThat(NumberStyle.guess(List.of("1,234", "12", "", "12,5", "12.5"), style))
                .isEqualTo(style);
    }

    @Test
    void localesHaveTheirStyles() {
        assertThat(NumberStyle.of(Locale.GERMANY)).isEqualTo(NumberStyle.DECIMAL_COMMA);
        assertThat(NumberStyle.of(Locale.US)).isEqualTo(NumberStyle.DECIMAL_POINT);
        assertThat(DateStyle.of(Locale.UK)).isEqualTo(DateStyle.DAY_FIRST);
        assertThat(DateStyle.of(Locale.GERMANY)).isEqualTo(DateStyle.DAY_FIRST);
        assertThat(DateStyle.of(Locale.US)).isEqualTo(DateStyle.MONTH_FIRST);
        assertThat(DateStyle.of(Locale.JAPAN)).isEqualTo(DateStyle.DAY_FIRST);
    }
}
