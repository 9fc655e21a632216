package org.millwright.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.millwright.platform.document.ShapedText.Glyph;

class ShapedTextTest {

    private static final TextStyle TEXT = TextStyle.plain(10);

    @Test
    void latinStandsFromLeftToRight() {
        ShapedText text = ShapedText.of("Pump", TEXT);
        assertThat(text.glyphs()).extracting(Glyph::characters).containsExactly("P", "u", "m", "p");
        assertThat(text.glyphs()).extracting(Glyph::x).isSorted();
        assertThat(text.width()).isGreaterThan(1500).isLessThan(4000);
    }

    /// Hebrew in the middle of English: its first letter stands at the right of it.
    @Test
    void whatIsReadFromTheRightStandsFromTheRight() {
        ShapedText text = ShapedText.of("P \u05d0\u05d1 1", TEXT);
        String seen = text.glyphs().stream()
                .sorted(java.util.Comparator.comparingDouble(Glyph::x))
                .map(Glyph::characters)
                .collect(Collectors.joining());
        assertThat(seen.indexOf("\u05d1")).isLessThan(seen.indexOf("\u05d0"));
        assertThat(seen).startsWith("P");
    }

    @Test
    void aCharacterBeyondTheFirstPlaneIsOneCharacter() {
        assertThat(ShapedText.of("a\ud83d\udd27b", TEXT).glyphs())
                .extracting(Glyph::characters)
                .contains("a", "\ud83d\udd27", "b");
        assertThat(ShapedText.of("", TEXT).width()).isZero();
    }
}
