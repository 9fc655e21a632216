package org.millwright.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    private static final TextStyle TEXT = TextStyle.plain(10);

    @Test
    void whatIsDrawnCanBeFoundAgain() {
        var document = PdfDocument.of(Locale.GERMANY);
        document.newPage().text(40, 60, "Prüfpunkt 7: 85 °C", TEXT);
        PdfPage second = document.newPage();
        second.text(40, 60, "Ölstand", TEXT.inBold());
        second.textTo(500, 60, "Seite 2 von 2", TEXT.inGrey());
        second.box(40, 80, 10, 10);

        byte[] pdf = document.finish("Kesselhaus", Locale.GERMAN);

        assertThat(PdfWords.of(pdf)).hasSize(2);
        assertThat(PdfWords.of(pdf).getFirst()).containsExactly("Prüfpunkt 7: 85 °C");
        assertThat(PdfWords.of(pdf).getLast()).containsExactly("Ölstand", "Seite 2 von 2");
    }

    @Test
    void theTableAtTheEndTellsWhereEachObjectBegins() {
        var document = PdfDocument.of(Locale.UK);
        document.newPage().text(40, 60, "Round", TEXT);
        String file = new String(document.finish("Round", Locale.ENGLISH), StandardCharsets.ISO_8859_1);

        assertThat(file).startsWith("%PDF-1.4").endsWith("%%EOF\n");
        int table = Integer.parseInt(file.substring(file.indexOf("startxref\n") + 10, file.indexOf("\n%%EOF"))
                .strip());
        assertThat(file.substring(table)).startsWith("xref\n0 ");
        Matcher entries = Pattern.compile("(\\d{10}) 00000 n ").matcher(file.substring(table));
        int number = 0;
        while (entries.find()) {
            assertThat(file.substring(Integer.parseInt(entries.group(1)))).startsWith(++number + " 0 obj");
        }
        assertThat(number).isGreaterThan(5);
    }

    @Test
    void thePaperIsThatOfTheCountry() {
        assertThat(PdfDocument.of(Locale.US).height()).isEqualTo(792);
        assertThat(PdfDocument.of(Locale.UK).width()).isEqualTo(595.28f);
    }

    /// More glyphs than one font of the format can hold.
    @Test
    void aDocumentMayUseAnyNumberOfGlyphs() {
        var document = PdfDocument.of(Locale.UK);
        var text = new StringBuilder();
        for (char letter = 0x00A1; letter < 0x00A1 + 400; letter++) {
            if (Character.isLetter(letter)) {
                text.append(letter);
            }
        }
        document.newPage().text(40, 60, text.toString(), TEXT);
        document.newPage().text(40, 60, "A" + text.substring(0, 3), TEXT);

        byte[] pdf = document.finish("", Locale.ENGLISH);

        assertThat(PdfWords.of(pdf).getFirst().getFirst()).hasSameSizeAs(text);
        assertThat(PdfWords.of(pdf).getLast()).containsExactly("A" + text.substring(0, 3));
    }
}
