package org.millwright.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Serial-No., serialno",
        "SERIAL NO, serialno",
        "'Anschaffungswert (EUR)', anschaffungswerteur",
        "Größe, grosse",
        "GROSSE, grosse",
        "Nº, no",
        "N°, no",
        "n° de série, nodeserie",
        "Min °C, minc",
        "'…', ''",
        "Tag 2, tag2",
    })
    void spellingCaseAndAccentsDoNotCount(String written, String plain) {
        assertThat(Words.plain(written)).isEqualTo(plain);
    }
}
