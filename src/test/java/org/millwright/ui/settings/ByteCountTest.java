package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.Scenes;

class ByteCountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 KB",
        "1, 1 KB",
        "48000, 48 KB",
        "999000, 999 KB",
        "1000000, 1 MB",
        "1249999, 1.2 MB",
        "999900000, 999.9 MB",
        "2100000000, 2.1 GB"
    })
    void readsAsPeopleSayIt(long bytes, String text) {
        assertThat(Scenes.ENGLISH.text(ByteCount.message(bytes))).isEqualTo(text);
    }
}
