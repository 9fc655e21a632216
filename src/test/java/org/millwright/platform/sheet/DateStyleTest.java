package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateStyleTest {

    @ParameterizedTest
    @CsvSource({
        "en-US, MONTH_FIRST",
        "en-GB, DAY_FIRST",
        "de-DE, DAY_FIRST",
        "fr-FR, DAY_FIRST",
        "ja-JP, DAY_FIRST",
        "sv-SE, DAY_FIRST",
        "en-CA, DAY_FIRST",
        "es-PA, MONTH_FIRST",
    })
    void isThatOfTheUsersCountry(String locale, DateStyle style) {
        assertThat(DateStyle.of(Locale.forLanguageTag(locale))).isEqualTo(style);
    }
}
