package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvStyleTest {

    /// Where the comma is the decimal mark it cannot part the cells as well.
    @ParameterizedTest
    @CsvSource({"en-US, ','", "de-DE, ;", "de-CH, ','", "fr-FR, ;"})
    void theSeparatorNeverMeetsTheDecimalMark(String locale, char separator) {
        var style = CsvStyle.of(Locale.forLanguageTag(locale));

        assertThat(style.separator())
                .isEqualTo(separator)
                .isNotEqualTo(style.numbers().mark());
    }
}
