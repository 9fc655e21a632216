package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeparatorGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a,b|1,2 # ,",
                "a;b|1,5;2,5 # ;",
                "Name, first;Age|Doe, J;5 # ;",
                "\"a;b;c\",d|1,2 # ,",
                "a,b,c|\"x;y\",2,3|1,2,3 # ,",
                "only|1,5|2,5 # ;",
                "only|x # ,",
                "sep=;|a,b|1,2 # ;",
            })
    void isTheOneThatSplitsTheHeadingsAndTheRows(String text, char separator) {
        assertThat(SeparatorGuess.of(text.replace('|', '\n'))).isEqualTo(separator);
    }

    @Test
    void tabsWin() {
        assertThat(SeparatorGuess.of("a\tb, c\n1\t2, 3\n")).isEqualTo('\t');
    }
}
