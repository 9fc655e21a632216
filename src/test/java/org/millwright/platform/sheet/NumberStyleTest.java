package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberStyleTest {

    @ParameterizedTest
    @CsvSource({"en-GB, DECIMAL_POINT", "de-DE, DECIMAL_COMMA", "de-CH, DECIMAL_POINT", "fr-FR, DECIMAL_COMMA"})
    void isThatOfTheUsersCountry(String locale, NumberStyle style) {
        assertThat(NumberStyle.of(Locale.forLanguageTag(locale))).isEqualTo(style);
    }

    @ParameterizedTest
    @CsvSource({
        "1.5 2.25 3, DECIMAL_POINT",
        "'1,5 2,25 3', DECIMAL_COMMA",
        "'1.234,56 7', DECIMAL_COMMA",
        "'1,234.56 7', DECIMAL_POINT",
        "'1,5 2,5 3.5', DECIMAL_COMMA",
        "7 8 pump, DECIMAL_COMMA",
        "'1.5 2,5', DECIMAL_COMMA",
        "'', DECIMAL_COMMA",
    })
    void isToldFromWhatCanBeReadInOneWayOnly(String texts, NumberStyle style) {
        assertThat(NumberStyle.guess(List.of(texts.split(" ")), NumberStyle.DECIMAL_COMMA))
                .isEqualTo(style);
    }

    @Test
    void whatIsOpenIsReadAsTheUserWrites() {
        var open = List.of("1,234", "2,345");

        assertThat(NumberStyle.guess(open, NumberStyle.DECIMAL_POINT)).isEqualTo(NumberStyle.DECIMAL_POINT);
        assertThat(NumberStyle.guess(open, NumberStyle.DECIMAL_COMMA)).isEqualTo(NumberStyle.DECIMAL_COMMA);
    }
}
