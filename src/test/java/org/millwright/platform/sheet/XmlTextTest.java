package org.millwright.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTextTest {

    @ParameterizedTest
    @CsvSource({"a_x000D_b, 'a\rb'", "_x005F_x0041_, _x0041_", "a_xb, a_xb"})
    void readsTheEscapes(String xml, String text) {
        assertThat(XmlText.decode(xml)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain\ttext\n",
                "bell\u0007",
                "cr\r\n",
                "_x0041_",
                "a_x005F_x0041_",
                "lone \uD83D!",
                "\uFFFF"
            })
    void everyTextComesBack(String text) {
        assertThat(XmlText.decode(XmlText.encode(text))).isEqualTo(text);
    }

    @Test
    void plainTextAndEmojiStayAsTheyAre() {
        assertThat(XmlText.encode("\uD83D\uDD27 wrench")).isEqualTo("\uD83D\uDD27 wrench");
    }
}
