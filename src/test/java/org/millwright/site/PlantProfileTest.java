package org.millwright.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
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
        assertThat(PlantProfile.unsaved("My plant", Locale.forLanguageTag(language), ZoneId.of("UTC")))
                .isEqualTo(new PlantProfile("My plant", currency, "UTC", PlantProfile.UNSAVED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "USD", "JPY"})
    void aCodeOfTheNormIsACurrency(String code) {
        assertThat(PlantProfile.check("Riverside", code, "UTC").ok()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "€", "EURO", "XYZ", "E R"})
    void anythingElseIsNot(String code) {
        assertThat(PlantProfile.check("Riverside", code, "UTC").violations())
                .containsExactly(Violation.of("currency", "site.no-currency", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "UTC", "America/Argentina/Ushuaia"})
    void aPlaceOfTheTimeZoneDatabaseIsAZone(String zone) {
        assertThat(PlantProfile.check("Riverside", "EUR", zone).ok()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Berlin", "europe/berlin", "Mars/Olympus", "CEST"})
    void anythingElseIsNoZone(String zone) {
        assertThat(PlantProfile.check("Riverside", "EUR", zone).violations())
                .containsExactly(Violation.of("zone", "site.no-zone", zone));
    }

    @Test
    void aPlantHasAName() {
        assertThat(PlantProfile.check(" ", "EUR", "UTC").violations())
                .containsExactly(Violation.of("name", "check.required"));
        assertThat(PlantProfile.check("x".repeat(121), "EUR", "UTC").violations())
                .containsExactly(Violation.of("name", "check.too-long", 120));
    }
}
