package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CraftTest {

    @ParameterizedTest
    @CsvSource({"M, MECHANICAL", "E, ELECTRICAL", "I, INSTRUMENTATION", "U, UTILITIES"})
    void theCataloguesNameACraftByItsLetter(String letter, Craft craft) {
        assertThat(Craft.of(letter)).isEqualTo(craft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X", "", "m", "ME", "MECHANICAL"})
    void aLetterThatIsNoneIsAFault(String letter) {
        assertThatThrownBy(() -> Craft.of(letter)).isInstanceOf(IllegalArgumentException.class);
    }
}
