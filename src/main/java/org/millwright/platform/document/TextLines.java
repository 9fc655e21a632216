package org.millwright.platform.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks texts into lines.
public final class TextLines {

    private TextLines() {}

    /// In points.
    public static float width(String text, TextStyle style) {
        return (float) (ShapedText.of(text, style).width() * style.size() / TextStyle.EM);
    }

    /// The lines of a text in a column; a word that is wider than the column is broken where it must be.
    ///
    /// @param width of the column, in points
    public static List<String> wrap(String text, TextStyle style, float width, Locale locale) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            wrap(paragraph, style, width, locale, lines);
        }
        return lines;
    }

    private static void wrap(String paragraph, TextStyle style, float width, Locale locale, List<String> lines) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(paragraph);
        int start = 0;
        int fits = 0;
        for (int next = breaks.following(0); next != BreakIterator.DONE; next = breaks.next()) {
            if (fits > start && !fits(paragraph, start, next, style, width)) {
                lines.add(paragraph.substring(start, fits).strip());
                start = fits;
            }
            while (!fits(paragraph, start, next, style, width)) {
                int cut = cut(paragraph, start, next, style, width);
                lines.add(paragraph.substring(start, cut));
                start = cut;
            }
            fits = next;
        }
        if (start < paragraph.length() || paragraph.isEmpty()) {
            lines.add(paragraph.substring(start).strip());
        }
    }

    private static boolean fits(String text, int from, int to, TextStyle style, float width) {
        return width(text.substring(from, to).strip(), style) <= width;
    }

    /// At least one character, whatever its width.
    private static int cut(String text, int from, int to, TextStyle style, float width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int cut = characters.following(from);
        for (int next = characters.next(); next < to && next != BreakIterator.DONE; next = characters.next()) {
            if (!fits(text, from, next, style, width)) {
                return cut;
            }
            cut = next;
        }
        return cut;
    }
}
