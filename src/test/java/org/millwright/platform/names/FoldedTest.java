package org.millwright.platform.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({"P-101, p-101", "Süd, sud", "ÉCROU, ecrou", "Straße, strasse", "Насос, насос", "'', ''"})
    void losesCaseAndAccents(String text, String folded) {
        assertThat(new String(Folded.of(text), StandardCharsets.UTF_8)).isEqualTo(folded);
    }

    @Test
    void wordsArePartedBySpaces() {
        assertThat(Folded.words("  Feed\tPump ")).containsExactly(Folded.of("feed"), Folded.of("pump"));
        assertThat(Folded.words(" ")).isEmpty();
    }
}
