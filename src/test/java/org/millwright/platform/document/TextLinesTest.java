package org.millwright.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextLinesTest {

    private static final TextStyle TEXT = TextStyle.plain(10);

    @Test
    void aTextIsBrokenBetweenWords() {
        String text = "Look for torn mats behind the inlet filter and under it.";
        List<String> lines = wrap(text, 100);

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join(" ", lines)).isEqualTo(text);
        assertThat(lines)
                .allSatisfy(line -> assertThat(TextLines.width(line, TEXT)).isLessThanOrEqualTo(100));
    }

    @Test
    void aWordWiderThanTheColumnIsBrokenWhereItMustBe() {
        String word = "Kühlwasserumwälzpumpenlagertemperaturfühler";
        List<String> lines = wrap(word, 60);

        assertThat(String.join("", lines)).isEqualTo(word);
        assertThat(lines)
                .allSatisfy(line -> assertThat(TextLines.width(line, TEXT)).isLessThanOrEqualTo(60));
    }

    @Test
    void whatFitsIsOneLineAndParagraphsStay() {
        assertThat(wrap("Short", 200)).containsExactly("Short");
        assertThat(wrap("One\nTwo", 200)).containsExactly("One", "Two");
        assertThat(wrap("", 200)).containsExactly("");
        assertThat(wrap("W", 1)).containsExactly("W");
    }

    private static List<String> wrap(String text, float width) {
        return TextLines.wrap(text, TEXT, width, Locale.GERMAN);
    }
}
