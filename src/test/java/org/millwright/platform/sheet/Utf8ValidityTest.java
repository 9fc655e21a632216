package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ValidityTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Größe €", "שלום", "\uD83D\uDD27", "\uD7FF\uE000"})
    void holdsForEncodedText(String text) {
        assertThat(holds(text.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E4", "C0AF", "E08080", "EDA080", "F4908080", "C3", "80", "C341", "FF"})
    void brokenByWhatNoEncoderWrites(String hex) {
        assertThat(holds(HexFormat.of().parseHex(hex))).isFalse();
    }

    private static boolean holds(byte[] bytes) {
        var validity = new Utf8Validity();
        for (byte each : bytes) {
            validity.accept(each & 0xFF);
        }
        return validity.holds();
    }
}
