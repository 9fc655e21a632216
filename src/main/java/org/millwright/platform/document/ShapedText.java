package org.millwright.platform.document;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/// A line of text as it is drawn: glyphs at their places, in the order of the eye. Whatever script the system has a
/// font for is shaped and turned as that script wants it.
final class ShapedText {

    /// One glyph, in thousandths of the size of the text.
    ///
    /// @param characters what it stands for, to be found and copied
    record Glyph(Font font, int code, String characters, double x, double y, double advance, Shape outline) {}

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<Glyph> glyphs = new ArrayList<>();
    private double width;

    private ShapedText() {}

    static ShapedText of(String text, TextStyle style) {
        var shaped = new ShapedText();
        if (text.isEmpty()) {
            return shaped;
        }
        Font font = style.font();
        var order = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = order.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] places = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) order.getRunLevel(i);
            places[i] = i;
        }
        Bidi.reorderVisually(levels, 0, places, 0, runs);
        for (Integer run : places) {
            shaped.add(
                    text,
                    order.getRunStart(run),
                    order.getRunLimit(run),
                    (order.getRunLevel(run) & 1) == 1 ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT,
                    font);
        }
        return shaped;
    }

    private void add(String text, int from, int to, int direction, Font font) {
        GlyphVector run = font.layoutGlyphVector(EXACT, text.toCharArray(), from, to, direction);
        for (int i = 0; i < run.getNumGlyphs(); i++) {
            Point2D place = run.getGlyphPosition(i);
            int character = from + run.getGlyphCharIndex(i);
            glyphs.add(new Glyph(
                    font,
                    run.getGlyphCode(i),
                    text.substring(character, text.offsetByCodePoints(character, 1)),
                    width + place.getX(),
                    place.getY(),
                    run.getGlyphMetrics(i).getAdvanceX(),
                    run.getGlyphOutline(i, (float) -place.getX(), (float) -place.getY())));
        }
        width += run.getGlyphPosition(run.getNumGlyphs()).getX();
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /// In thousandths of the size of the text.
    double width() {
        return width;
    }
}
