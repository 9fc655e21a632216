package org.millwright.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Violation;

class PlantProfileTest {

    @ParameterizedTest
    @CsvSource({
        "de-AT, EUR",
        "en-US, USD",
        "de-CH, CHF",
        "en-GB, GBP",
        "en, EUR",
        "de, EUR",
        "en-AQ, EUR",
        "en-001, EUR"
    })
    void theCountryTellsTheCurrency(String language, String currency) {
        assertThat(PlantProfile.unsaved("My plant", Locale.forLanguageTag(language)))
                .isEqualTo(new PlantProfile("My plant", currency, PlantProfile.UNSAVED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "USD", "JPY"})
    void aCodeOfTheNormIsACurrency(String code) {
        assertThat(PlantProfile.check("Riverside", code).ok()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "€", "EURO", "XYZ", "E R"})
    void anythingElseIsNot(String code) {
        assertThat(PlantProfile.check("Riverside", code).violations())
                .containsExactly(Violation.of("currency", "site.no-currency", code));
    }

    @Test
    void aPlantHasAName() {
        assertThat(PlantProfile.check(" ", "EUR").violations()).containsExactly(Violation.of("name", "check.required"));
        assertThat(PlantProfile.check("x".repeat(121), "EUR").violations())
                .containsExactly(Violation.of("name", "check.too-long", 120));
    }
}
