package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CraftTest {

    @ParameterizedTest
    @CsvSource({"M, MECHANICAL", "E, ELECTRICAL", "I, INSTRUMENTATION", "U, UTILITIES"})
    void theCataloguesNameACraftByItsLetter(String letter, Craft craft) {
        assertThat(Craft.of(letter)).isEqualTo(craft);
    }

    @Test
    void aLetterThatIsNoneIsAFault() {
        assertThatThrownBy(() -> Craft.of("X")).isInstanceOf(IllegalArgumentException.class);
    }
}
