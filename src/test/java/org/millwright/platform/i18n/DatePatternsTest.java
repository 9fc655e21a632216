package org.millwright.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePatternsTest {

    @ParameterizedTest
    @CsvSource({"en-GB, d MMMM, dd/MM/y", "en-US, MMMM d, M/d/yy", "de-DE, d. MMMM, dd.MM.yy"})
    void orderAndSignsAreThoseOfTheLanguage(Locale locale, String day, String numbers) {
        assertThat(DatePatterns.of("MMMMd", locale)).isEqualTo(day);
        assertThat(DatePatterns.inNumbers(locale)).isEqualTo(numbers);
    }

    /// Languages that nobody has asked for yet, by many at once.
    @Test
    void manyMayAskAtOnce() {
        assertThat(Locale.availableLocales()
                        .limit(200)
                        .parallel()
                        .filter(locale -> DatePatterns.of("MMMd", locale).isBlank()
                                || DatePatterns.inNumbers(locale).isBlank()))
                .isEmpty();
    }
}
