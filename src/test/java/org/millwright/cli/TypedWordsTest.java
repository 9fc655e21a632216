package org.millwright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.platform.i18n.Messages;
import picocli.CommandLine.TypeConversionException;

class TypedWordsTest {

    private final TypedWords words = new TypedWords(new Messages(Locale.UK, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({"comma, ','", "semicolon, ;", "|, |", "tab, '\t'"})
    void aSeparatorIsASignOrItsName(String word, char sign) {
        assertThat(words.separator(word)).isEqualTo(sign);
    }

    @Test
    void anUnknownCharacterSetIsToldWithoutWordsOfThePlatform() {
        assertThat(words.charset("latin1")).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> words.charset("no such set")).hasMessageContaining("is not a character set");
        assertThatThrownBy(() -> words.charset("klingon")).hasMessageStartingWith("klingon is not a character set");
    }

    @Test
    void moreThanOneSignIsNoSeparator() {
        assertThatThrownBy(() -> words.separator("ab"))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("ab separates nothing. Give one character, or comma, semicolon or tab.");
    }
}
